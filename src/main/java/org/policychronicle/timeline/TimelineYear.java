package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The events that begin in one year, as the page groups them.
 *
 * @param year the year
 * @param events the events, in the order of the list; empty where nothing is known of the
 * year
 */
record TimelineYear(int year, List<EventSummary> events) {

	/**
	 * Groups a list that is in the order of time, forwards or backwards.
	 * @param events the list
	 * @param complete whether these are all events, so that the years between them are
	 * known to be empty and are to be shown as such
	 */
	static List<TimelineYear> of(List<EventSummary> events, boolean complete) {
		TreeMap<Integer, List<EventSummary>> byYear = events.stream()
			.collect(Collectors.groupingBy((event) -> event.date().year(), TreeMap::new, Collectors.toList()));
		if (byYear.isEmpty()) {
			return List.of();
		}
		if (complete) {
			for (int year = byYear.firstKey(); year < byYear.lastKey(); year++) {
				byYear.putIfAbsent(year, List.of());
			}
		}
		boolean backwards = events.get(0).date().year() > events.get(events.size() - 1).date().year();
		Map<Integer, List<EventSummary>> ordered = backwards ? byYear.descendingMap() : byYear;
		List<TimelineYear> years = new ArrayList<>();
		ordered.forEach((year, ofYear) -> years.add(new TimelineYear(year, ofYear)));
		return years;
	}

}
