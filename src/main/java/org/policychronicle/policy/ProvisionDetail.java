package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;

/**
 * One thing that a policy says.
 *
 * @param slug its slug
 * @param kind what it does
 * @param article the article it stands in, where given
 * @param text what it says, in our words
 * @param topics what it is about
 * @param dueYear the year by which a target is to be met
 * @param origin which layer it comes from
 * @param sourceLines the lines of the source document it rests on
 */
record ProvisionDetail(String slug, ProvisionKind kind, @Nullable String article, String text, List<String> topics,
		@Nullable Integer dueYear, Origin origin, List<Integer> sourceLines) {

	static ProvisionDetail of(Provision provision) {
		return new ProvisionDetail(provision.slug, provision.kind, provision.article, provision.text,
				List.of(provision.topics), provision.dueYear, provision.origin, List.of(provision.sourceLines));
	}

}
