package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.policychronicle.policy.RuleRow;
import org.policychronicle.record.DatePrecision;

/**
 * The steps of one year, as the page groups them.
 *
 * @param year the year
 * @param count how many steps lie in it, on this page or another
 * @param dated those known to the day or the month, in the order of the list
 * @param undated those known to the year alone
 */
record TimelineYear(int year, long count, List<TimelineEntry> dated, List<TimelineEntry> undated) {

	/**
	 * Groups a list that is in the order of time, forwards or backwards.
	 * @param events the list
	 * @param names what people call the instruments, by slug
	 * @param counts how many steps lie in each year
	 * @param complete whether these are all events of their span, so that the years
	 * between them are known to be empty and are to be shown as such
	 */
	static List<TimelineYear> of(List<EventSummary> events, Map<String, RuleRow.Name> names, Map<String, Long> counts,
			boolean complete) {
		TreeMap<Integer, List<EventSummary>> byYear = events.stream()
			.collect(Collectors.groupingBy((event) -> event.date().year(), TreeMap::new, Collectors.toList()));
		if (byYear.isEmpty()) {
			return List.of();
		}
		if (complete) {
			for (int year = byYear.firstKey(); year < byYear.lastKey(); year++) {
				if (!counts.containsKey(Integer.toString(year))) {
					byYear.putIfAbsent(year, List.of());
				}
			}
		}
		boolean backwards = events.get(0).date().year() >= events.get(events.size() - 1).date().year();
		List<TimelineYear> years = new ArrayList<>();
		(backwards ? byYear.descendingMap() : byYear).forEach((year, ofYear) -> {
			Map<Boolean, List<EventSummary>> known = ofYear.stream()
				.collect(Collectors.partitioningBy((event) -> event.date().precision() != DatePrecision.YEAR));
			years.add(new TimelineYear(year, counts.getOrDefault(Integer.toString(year), (long) ofYear.size()),
					TimelineEntry.of(known.get(true), names), TimelineEntry.of(known.get(false), names)));
		});
		return years;
	}

	public boolean isEmpty() {
		return this.dated.isEmpty() && this.undated.isEmpty();
	}

}
