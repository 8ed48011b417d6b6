package org.policychronicle.agency;

import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Name;
import org.policychronicle.record.RecordKind;

/** Says what of a public body goes into which form. */
final class AgencyForms {

	private AgencyForms() {
	}

	static Work work(AgencyDetail agency) {
		return Work.record(RecordKind.AGENCY, agency.slug(), agency.name(), agency.chineseName(), agency.links());
	}

	static LinkedData linked(AgencyDetail agency) {
		// the party is no body of government
		String type = (agency.kind() == AgencyKind.PARTY) ? "Organization" : "GovernmentOrganization";
		return LinkedData.of(type, agency.links())
			.with("name", Bilingual.title(agency))
			.with("alternateName",
					agency.names()
						.stream()
						.map(Name::name)
						.filter((name) -> !name.equals(Bilingual.title(agency)))
						.distinct()
						.toList())
			.with("description", Bilingual.known(agency.function(), agency.chineseFunction()))
			.with("foundingDate", agency.founded())
			.with("dissolutionDate", agency.dissolved())
			.with("sameAs", agency.website())
			.with("parentOrganization", LinkedData.of("Organization", agency.parents()))
			.with("subOrganization", LinkedData.of("Organization", agency.children()));
	}

	static MarkdownDocument markdown(AgencyDetail agency) {
		return MarkdownDocument.of(Bilingual.title(agency), agency.links().html())
			.text(Bilingual.otherTitle(agency))
			.text(Bilingual.known(agency.function(), agency.chineseFunction()))
			.fact("filter.kind", agency.kind())
			.fact("names.heading", agency.names().stream().map(Name::name).distinct().toList())
			.fact("agency.website", agency.website())
			.fact("agency.founded", agency.founded())
			.fact("agency.dissolved", agency.dissolved())
			.doubts(agency.notes())
			.references("agency.parents", agency.parents(), null)
			.references("agency.children", agency.children(), null)
			.references("nav.policies", agency.policies(), "AgencyRole")
			.references("nav.timeline", agency.events(), null)
			.references("nav.news", agency.news(), null)
			.evidence(agency.evidence())
			.provenance(agency.origin(), agency.sourceLines(), agency.sections())
			.cite(work(agency));
	}

}
