package org.policychronicle.policy;

import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.record.Bilingual;

/** Says what of a policy is told in plain text, and in which order. */
final class PolicyMarkdown {

	private PolicyMarkdown() {
	}

	static MarkdownDocument of(PolicyDetail policy, PolicyLabels labels) {
		MarkdownDocument document = MarkdownDocument.of(Bilingual.title(policy), policy.links().html())
			.text(Bilingual.otherTitle(policy))
			.text(Bilingual.text(policy.summary(), policy.chineseSummary()))
			.fact("filter.type", policy.type())
			.fact("filter.level", policy.level())
			.fact("filter.jurisdiction", policy.jurisdiction())
			.fact("YearBasis.source", policy.sourceYear())
			.fact("filter.status", policy.status().value())
			.fact("filter.asOf", policy.status().asOf());
		policy.dates().forEach((date) -> document.fact(date.milestone().messageKey(), labels.date(date)));
		return document.fact("policy.number", Bilingual.known(policy.documentNumber(), policy.chineseNumber()))
			.fact("policy.chapters", policy.chapters())
			.fact("policy.articles", policy.articles())
			.fact("policy.purpose", policy.purpose())
			.fact("policy.scope", policy.scope())
			.fact("policy.period",
					(policy.periodFrom() != null) ? policy.periodFrom() + "\u2013" + policy.periodTo() : null)
			.doubts(policy.notes())
			.points("policy.provisions", policy.provisions().stream().map(labels::provision).toList())
			.references("policy.agencies", policy.agencies(), "AgencyRole")
			.references("nav.organizations", policy.organizations(), "OrganizationRole")
			.references("policy.relations", policy.relations(), "Relation")
			.points("policy.comparisons", policy.comparisons()
				.stream()
				.map((point) -> "%s (%s): %s".formatted(point.instrument(), point.jurisdiction(), point.point()))
				.toList())
			.references("nav.timeline", policy.events(), null)
			.references("nav.news", policy.news(), null)
			.references("nav.statistics", policy.statistics(), null)
			.references("nav.terms", policy.terms(), null)
			.points("policy.texts", policy.texts().stream().map(labels::text).toList())
			.evidence(policy.evidence())
			.provenance(policy.origin(), policy.sourceLines(), policy.sections())
			.cite(policy.work());
	}

}
