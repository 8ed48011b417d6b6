package org.policychronicle.agency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policychronicle.record.Reference;

/**
 * In how many policies of each year the public bodies of a list have a part. Years
 * without one keep their place.
 *
 * @param years the years, from the first to the last
 * @param rows the bodies that have a part in any, in the order of the list
 */
record AgencyMatrix(List<Integer> years, List<Row> rows) {

	/**
	 * Counts the policies of each body, each once a year whatever its parts in it.
	 */
	static AgencyMatrix of(Map<AgencySummary, List<Reference>> policies) {
		List<Row> rows = policies.entrySet()
			.stream()
			.map((agency) -> Row.of(agency.getKey(), agency.getValue()))
			.filter((row) -> !row.counts().isEmpty())
			.toList();
		int first = rows.stream().mapToInt((row) -> row.counts().firstKey()).min().orElse(0);
		int last = rows.stream().mapToInt((row) -> row.counts().lastKey()).max().orElse(-1);
		return new AgencyMatrix(IntStream.rangeClosed(first, last).boxed().toList(), rows);
	}

	/**
	 * The years of one body.
	 *
	 * @param agency the body
	 * @param counts how many policies, by the year under which they are filed
	 */
	record Row(AgencySummary agency, TreeMap<Integer, Long> counts) {

		private static Row of(AgencySummary agency, List<Reference> policies) {
			Map<String, Integer> years = policies.stream()
				.filter((policy) -> policy.date() != null)
				.collect(Collectors.toMap(Reference::slug, (policy) -> policy.date().year(), (one, other) -> one));
			return new Row(agency,
					years.values()
						.stream()
						.collect(Collectors.groupingBy((year) -> year, TreeMap::new, Collectors.counting())));
		}

		public long count(int year) {
			return this.counts.getOrDefault(year, 0L);
		}

	}

}
