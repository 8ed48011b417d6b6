package org.policychronicle.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Reference;

/**
 * The parts that a public body has in policies, as its page groups and counts them.
 *
 * @param policies the policies, each once for every part in it
 */
record AgencyParts(List<Reference> policies) {

	/**
	 * How many policies there are, each counted once.
	 */
	public int policyCount() {
		return (int) this.policies.stream().map(Reference::slug).distinct().count();
	}

	/**
	 * The roles, the most frequent first.
	 */
	public List<String> roles() {
		return this.policies.stream()
			.collect(Collectors.groupingBy(Reference::role, Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * The years under which the source files the policies, in order.
	 */
	public List<Integer> years() {
		return this.policies.stream().flatMap(AgencyParts::year).distinct().sorted().toList();
	}

	/**
	 * The policies in one role.
	 */
	public List<Reference> in(String role) {
		return this.policies.stream().filter((policy) -> policy.role().equals(role)).toList();
	}

	/**
	 * How many policies of one year there are in one role.
	 */
	public long count(String role, int year) {
		return in(role).stream().flatMap(AgencyParts::year).filter((filed) -> filed == year).count();
	}

	private static Stream<Integer> year(Reference policy) {
		PartialDate date = policy.date();
		return (date != null) ? Stream.of(date.year()) : Stream.empty();
	}

}
