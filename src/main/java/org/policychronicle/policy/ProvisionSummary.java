package org.policychronicle.policy;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.format.Linked;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Written;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;

import org.springframework.context.MessageSource;

/**
 * One thing that a policy says, apart from the rest of the policy.
 *
 * @param slug its slug
 * @param kind what it does
 * @param article the article it stands in, where given
 * @param text what it says, in our words
 * @param chineseText the same in Chinese
 * @param topics what it is about
 * @param dueYear the year by which a target is to be met
 * @param duty who is bound, to what and when; null where only the overview says it
 * @param policy the policy that says it
 * @param says how the 2024 overview puts it
 * @param origin where it comes from: the 2024 overview or other sources
 * @param evidence slugs of its sources
 * @param confidence how sure it is
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links its JSON, and its place on the page of its policy
 */
record ProvisionSummary(String slug, ProvisionKind kind, @Nullable String article, String text,
		@Nullable String chineseText, List<String> topics, @Nullable Integer dueYear, @Nullable Duty duty, Owner policy,
		@Nullable Says<List<Restated>> says, Origin origin, List<String> evidence, @Nullable Confidence confidence,
		List<Integer> sourceLines, RecordLinks links) implements Linked, Written {

	static ProvisionSummary of(Provision provision, PolicyStatus status, Layer layer, Map<String, Provision> told) {
		Policy policy = provision.policy;
		RecordLinks owner = RecordKind.POLICY.links(policy.slug);
		return new ProvisionSummary(provision.slug, provision.kind, provision.article, provision.text,
				provision.chineseText, List.of(provision.topics), provision.dueYear, Duty.of(provision),
				new Owner(policy.slug, policy.reading(layer).title(), policy.established(policy.chineseTitle, layer),
						policy.reading(layer).type(), status, owner),
				provision.says(told), provision.origin, List.of(provision.evidence), provision.confidence,
				List.of(provision.sourceLines), links(provision));
	}

	/**
	 * Where a provision is found: its JSON, and its place on the page of its policy.
	 */
	static RecordLinks links(Provision provision) {
		return new RecordLinks("/api/v1/provisions/" + provision.slug,
				RecordKind.POLICY.links(provision.policy.slug).html() + "#" + provision.slug);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("CreativeWork", this.links)
			.with("position", this.article)
			.with("text", this.text)
			.with("isPartOf",
					LinkedData.of("CreativeWork")
						.with("@id", this.policy.links().html())
						.with("name", this.policy.title()));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(this.policy.title(), this.links.html())
			.text(this.text)
			.fact("filter.kind", this.kind)
			.fact("filter.article", this.article)
			.fact("policy.due-year", this.dueYear)
			.fact("filter.status", this.policy.status().value())
			.fact("filter.asOf", this.policy.status().asOf())
			.provenance(this.origin, this.sourceLines, List.of());
	}

	/**
	 * The policy that a provision belongs to.
	 *
	 * @param slug its slug
	 * @param title its canonical English title
	 * @param chineseTitle its Chinese title, where known
	 * @param type what sort of instrument it is
	 * @param status its status on the day asked for
	 * @param links where it is found
	 */
	@Schema(name = "ProvisionPolicy")
	record Owner(String slug, String title, @Nullable String chineseTitle, PolicyType type, PolicyStatus status,
			RecordLinks links) implements Titled {

	}

}
