package org.policychronicle.organization;

import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Name;
import org.policychronicle.record.RecordKind;

/** Says what of an organization goes into which form. */
final class OrganizationForms {

	private OrganizationForms() {
	}

	static Work work(OrganizationDetail organization) {
		return Work.record(RecordKind.ORGANIZATION, organization.slug(), organization.name(),
				organization.chineseName(), organization.links());
	}

	static LinkedData linked(OrganizationDetail organization) {
		return LinkedData.of("Organization", organization.links())
			.with("name", Bilingual.title(organization))
			.with("alternateName",
					organization.names()
						.stream()
						.map(Name::name)
						.filter((name) -> !name.equals(Bilingual.title(organization)))
						.distinct()
						.toList())
			.with("description", Bilingual.known(organization.description(), organization.chineseDescription()));
	}

	static MarkdownDocument markdown(OrganizationDetail organization) {
		return MarkdownDocument.of(Bilingual.title(organization), organization.links().html())
			.text(Bilingual.otherTitle(organization))
			.text(Bilingual.known(organization.description(), organization.chineseDescription()))
			.fact("filter.kind", organization.kind())
			.fact("names.heading", organization.names().stream().map(Name::name).distinct().toList())
			.fact("organization.platform-field", organization.platformField())
			.fact("filter.platformYear", organization.platformYear())
			.doubts(organization.notes())
			.references("nav.policies", organization.policies(), "OrganizationRole")
			.references("nav.timeline", organization.events(), null)
			.references("organization.published", organization.news("published"), null)
			.references("organization.named-by", organization.news("named-by"), null)
			.references("nav.statistics", organization.statistics(), null)
			.provenance(organization.origin(), organization.sourceLines(), organization.sections())
			.cite(work(organization));
	}

}
