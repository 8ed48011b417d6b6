package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.List;

import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.RecordKind;

import org.springframework.stereotype.Component;

/** Tells agents of policies: where their texts stand, and what is not known of them. */
@Component
class ToldPolicies {

	private final Answers answers;

	ToldPolicies(Answers answers) {
		this.answers = answers;
	}

	/**
	 * Policies with where they are found and what they rest on.
	 */
	List<ToldPolicy> of(List<PolicyDetail> policies) {
		return of(policies, this.answers.cards(bare(policies)));
	}

	/**
	 * The same for a list.
	 */
	List<ToldPolicy> brief(List<PolicyDetail> policies) {
		return of(policies, this.answers.brief(bare(policies)));
	}

	private List<RecordCard> bare(List<PolicyDetail> policies) {
		return policies.stream()
			.map((policy) -> this.answers.bare(RecordKind.POLICY, policy.slug(), policy.title(), policy.chineseTitle()))
			.toList();
	}

	private static List<ToldPolicy> of(List<PolicyDetail> policies, List<RecordCard> cards) {
		List<ToldPolicy> told = new ArrayList<>();
		for (int i = 0; i < cards.size(); i++) {
			told.add(ToldPolicy.of(policies.get(i), cards.get(i)));
		}
		return told;
	}

	ToldPolicy of(PolicyDetail policy) {
		return of(List.of(policy)).get(0);
	}

	/**
	 * What a reader of these would look for and the record does not have.
	 */
	List<String> notKnown(List<ToldPolicy> policies) {
		List<String> missing = new ArrayList<>();
		for (ToldPolicy policy : policies) {
			String slug = policy.record().slug();
			if (policy.status().inForce() == null) {
				missing.add("Whether " + slug + " is in force on " + policy.status().asOf() + " is not known.");
			}
			if (policy.issued() == null) {
				missing.add("When " + slug + " was issued is not recorded.");
			}
			if (policy.status().effective() == null && policy.type().entersIntoForce()) {
				missing.add("When " + slug + " enters into force is not recorded.");
			}
			if (policy.record().official() == null) {
				missing.add("The address of the official text of " + slug + " is not recorded.");
			}
		}
		return missing;
	}

}
