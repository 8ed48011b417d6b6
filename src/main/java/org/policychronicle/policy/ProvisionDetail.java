package org.policychronicle.policy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Says;

/**
 * One thing that a policy says.
 *
 * @param slug its slug
 * @param kind what it does
 * @param article the article it stands in, where given
 * @param text what it says, in our words
 * @param chineseText the same in Chinese
 * @param topics what it is about
 * @param dueYear the year by which a target is to be met
 * @param duty who is bound, to what and when; null where only the overview says it
 * @param says how the 2024 overview puts it
 * @param origin where it comes from: the 2024 overview or other sources
 * @param evidence slugs of its sources
 * @param confidence how sure it is
 * @param sourceLines the lines of the 2024 overview it rests on
 */
record ProvisionDetail(String slug, ProvisionKind kind, @Nullable String article, String text,
		@Nullable String chineseText, List<String> topics, @Nullable Integer dueYear, @Nullable Duty duty,
		@Nullable Says<List<Restated>> says, Origin origin, List<String> evidence, @Nullable Confidence confidence,
		List<Integer> sourceLines) {

	static ProvisionDetail of(Provision provision, Map<String, Provision> told) {
		return new ProvisionDetail(provision.slug, provision.kind, provision.article, provision.text,
				provision.chineseText, List.of(provision.topics), provision.dueYear, Duty.of(provision),
				provision.says(told), provision.origin, List.of(provision.evidence), provision.confidence,
				List.of(provision.sourceLines));
	}

}
