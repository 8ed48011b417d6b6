package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;

/**
 * A date in the life of a policy, as an agent is told it.
 *
 * @param step which step it dates
 * @param date the date, as exactly as it is known
 * @param confidence how sure it is; null where only the overview of 2024 gives it
 * @param sources slugs of the sources of the policy that attest it
 * @param remark what is peculiar about it
 */
record ToldDate(Milestone step, PartialDate date, @Nullable Confidence confidence, List<String> sources,
		@Nullable String remark) {

	static List<ToldDate> all(PolicyDetail policy) {
		return policy.dates()
			.stream()
			.map((date) -> new ToldDate(date.milestone(), date.date(), date.confidence(), date.evidence(),
					date.remark()))
			.toList();
	}

}
