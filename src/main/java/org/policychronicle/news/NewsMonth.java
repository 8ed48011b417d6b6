package org.policychronicle.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/**
 * The news of one month, as the page groups them.
 *
 * @param month the month, or the year where no more is known
 * @param items the news, in the order of the list
 */
record NewsMonth(PartialDate month, List<NewsSummary> items) {

	static List<NewsMonth> of(List<NewsSummary> items) {
		Map<PartialDate, List<NewsSummary>> byMonth = items.stream()
			.collect(Collectors.groupingBy((item) -> item.date().month(), LinkedHashMap::new, Collectors.toList()));
		return byMonth.entrySet().stream().map((month) -> new NewsMonth(month.getKey(), month.getValue())).toList();
	}

	/**
	 * Whether the source gives the month, and not the year alone.
	 */
	public boolean isMonthKnown() {
		return this.month.precision() != DatePrecision.YEAR;
	}

}
