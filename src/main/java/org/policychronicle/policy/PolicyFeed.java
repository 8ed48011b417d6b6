package org.policychronicle.policy;

import java.util.Locale;

import org.policychronicle.format.Feed;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.ChangeTime;

import org.springframework.context.i18n.LocaleContextHolder;

/** Says what of a policy goes into a feed. */
final class PolicyFeed {

	private PolicyFeed() {
	}

	static Feed.Entry entry(PolicySummary policy, ChangeTime changed) {
		Locale reader = LocaleContextHolder.getLocale();
		String other = policy.otherTitle(reader);
		String title = policy.title(reader) + ((other != null) ? " " + other : "");
		return new Feed.Entry("policy:" + policy.slug(), title,
				Bilingual.text(policy.summary(), policy.chineseSummary()), policy.issued(),
				changed.published(policy.slug(), policy.origin()), changed.of(policy.slug()), policy.links());
	}

}
