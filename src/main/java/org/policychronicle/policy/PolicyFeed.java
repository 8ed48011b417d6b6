package org.policychronicle.policy;

import org.policychronicle.publish.Feed;
import org.policychronicle.record.LastChange;

/** Says what of a policy goes into a feed. */
final class PolicyFeed {

	private PolicyFeed() {
	}

	static Feed.Entry entry(PolicySummary policy, LastChange changed) {
		String title = (policy.chineseTitle() != null) ? policy.title() + " " + policy.chineseTitle() : policy.title();
		return new Feed.Entry("policy:" + policy.slug(), title, policy.summary(), policy.issued(),
				changed.of(policy.slug()), policy.links());
	}

}
