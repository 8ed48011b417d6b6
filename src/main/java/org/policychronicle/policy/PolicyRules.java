package org.policychronicle.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules of one kind.
 *
 * @param kind the kind
 * @param provisions the rules, in the order of the articles
 */
record PolicyRules(ProvisionKind kind, List<ProvisionDetail> provisions) {

	/**
	 * How many stand open: enough for a first look, or all where but one or two more
	 * would be folded.
	 */
	public int shown() {
		int most = (this.kind == ProvisionKind.OBLIGATION) ? 6 : 4;
		return (this.provisions.size() <= most + 2) ? this.provisions.size() : most;
	}

	/**
	 * Whether they stand beside others: what is forbidden beside what it costs.
	 */
	public boolean paired() {
		return this.kind == ProvisionKind.PROHIBITION || this.kind == ProvisionKind.PENALTY;
	}

	/**
	 * What those are about that are folded, each subject once.
	 */
	public List<String> folded() {
		return this.provisions.stream()
			.skip(shown())
			.map(ProvisionDetail::duty)
			.filter((duty) -> duty != null && !duty.general())
			.map(Duty::subject)
			.distinct()
			.toList();
	}

	/**
	 * Whom most of them address; nobody where they address all sorts.
	 */
	public List<String> addressees() {
		return this.provisions.stream()
			.collect(Collectors.groupingBy(PolicyRules::addressed, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 2 > this.provisions.size())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * Whom a rule addresses, where that is not whom most of them do.
	 */
	public List<String> addressees(ProvisionDetail rule) {
		List<String> addressees = addressed(rule);
		return addressees.equals(addressees()) ? List.of() : addressees;
	}

	private static List<String> addressed(ProvisionDetail rule) {
		return (rule.duty() != null) ? rule.duty().addressees() : List.of();
	}

}
