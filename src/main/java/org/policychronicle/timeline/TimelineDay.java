package org.policychronicle.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.policy.RuleRow;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/**
 * What happened on one day: what is known to the day first, and apart from it what is
 * dated only to its month or year, or spans it.
 *
 * @param exact what is known to the day
 * @param coarse the rest, by its date
 */
record TimelineDay(List<TimelineEntry> exact, Map<PartialDate, List<TimelineEntry>> coarse) {

	/**
	 * Divides what was found; null where no single day was asked for.
	 */
	static @Nullable TimelineDay of(TimelineFilter filter, List<EventSummary> events, Map<String, RuleRow.Name> names) {
		PartialDate day = filter.from();
		if (day == null || day.precision() != DatePrecision.DAY || !day.equals(filter.to())) {
			return null;
		}
		Map<PartialDate, List<TimelineEntry>> coarse = new LinkedHashMap<>();
		for (PartialDate each : List.of(day.month(), PartialDate.ofYear(day.year()))) {
			List<EventSummary> found = events.stream().filter((event) -> event.date().equals(each)).toList();
			if (!found.isEmpty()) {
				coarse.put(each, TimelineEntry.of(found, names));
			}
		}
		return new TimelineDay(
				TimelineEntry.of(events.stream().filter((event) -> !coarse.containsKey(event.date())).toList(), names),
				coarse);
	}

}
