package org.policychronicle.policy;

import java.util.Arrays;
import java.util.List;

import org.policychronicle.record.Milestone;

/**
 * Two or three policies to be read beside one another.
 *
 * @param policies the policies, in the order asked for
 */
record SideBySide(List<PolicyDetail> policies) {

	/**
	 * The milestones for which one of them at least has a date.
	 */
	public List<Milestone> dated() {
		return Arrays.stream(Milestone.values())
			.filter((milestone) -> this.policies.stream().anyMatch((policy) -> !policy.dates(milestone).isEmpty()))
			.toList();
	}

	/**
	 * The kinds of provision that one of them at least has.
	 */
	public List<ProvisionKind> provided() {
		return Arrays.stream(ProvisionKind.values())
			.filter((kind) -> this.policies.stream().anyMatch((policy) -> !policy.provisions(kind).isEmpty()))
			.toList();
	}

}
