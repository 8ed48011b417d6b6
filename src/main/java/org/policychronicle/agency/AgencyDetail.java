package org.policychronicle.agency;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;
import org.policychronicle.record.Told;

import org.springframework.context.MessageSource;

/**
 * All that is known of a public body, and all that is around it.
 *
 * @param slug its slug
 * @param name its name in English
 * @param acronym its acronym, where it has one
 * @param chineseName its name in Chinese, where known
 * @param names every name the overview uses for it
 * @param kind what sort of body it is
 * @param listed whether the overview lists it as coordinating
 * @param function what it does, in our words; null where the overview only names it
 * @param chineseFunction the same in Chinese
 * @param website the address of its website, where known
 * @param founded when it was founded, where known
 * @param dissolved when it was dissolved; null where it was not, or nothing is known
 * @param parents the body above it; empty where none is known
 * @param children the bodies below it
 * @param policies the policies it has a part in, once for each role; of very many the
 * newest 500
 * @param events events that concern it
 * @param news news that names it
 * @param notes corrections and open questions, each with the field it affects
 * @param evidence the sources of its values, each with the field it supports
 * @param says what the 2024 overview says otherwise
 * @param origin where it comes from: the 2024 overview or other sources
 * @param confidence confidence in a body that the overview does not mention
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record AgencyDetail(String slug, String name, @Nullable String acronym, @Nullable String chineseName, List<Name> names,
		AgencyKind kind, boolean listed, @Nullable String function, @Nullable String chineseFunction,
		@Nullable String website, @Nullable PartialDate founded, @Nullable PartialDate dissolved,
		List<Reference> parents, List<Reference> children, List<Reference> policies, List<Reference> events,
		List<Reference> news, List<Reference> notes, List<Reference> evidence, @Nullable Says<Told> says, Origin origin,
		@Nullable Confidence confidence, List<Integer> sourceLines, List<Reference> sections,
		RecordLinks links) implements Titled, Publishable {

	static AgencyDetail of(Agency agency, RelatedRecords around) {
		return new AgencyDetail(agency.slug, agency.name, agency.acronym, agency.chineseName, List.copyOf(agency.names),
				agency.kind, agency.listed, agency.function, agency.chineseFunction, agency.website, agency.founded,
				agency.dissolved, around.of(RecordKind.AGENCY, "parent"), around.of(RecordKind.AGENCY, "child"),
				around.of(RecordKind.POLICY), around.of(RecordKind.EVENT), around.of(RecordKind.NEWS),
				around.of(RecordKind.NOTE), around.of(RecordKind.EVIDENCE),
				Told.otherwise(agency.told, agency.name, agency.function), agency.origin, agency.confidence,
				List.of(agency.sourceLines), around.of(RecordKind.SECTION), RecordKind.AGENCY.links(agency.slug));
	}

	/**
	 * Its policies, grouped and counted for the page.
	 */
	public AgencyParts parts() {
		return new AgencyParts(this.policies);
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public @Nullable String chineseTitle() {
		return this.chineseName;
	}

	@Override
	public CitedWork work() {
		return CitedWork.record(RecordKind.AGENCY, this.slug, this.name, this.chineseName, this.links);
	}

	@Override
	public LinkedData linked() {
		// the party is no body of government
		String type = (this.kind == AgencyKind.PARTY) ? "Organization" : "GovernmentOrganization";
		return LinkedData.of(type, this.links)
			.with("name", Bilingual.title(this))
			.with("alternateName",
					this.names.stream()
						.map(Name::name)
						.filter((name) -> !name.equals(Bilingual.title(this)))
						.distinct()
						.toList())
			.with("description", Bilingual.known(this.function, this.chineseFunction))
			.with("foundingDate", this.founded)
			.with("dissolutionDate", this.dissolved)
			.with("sameAs", this.website)
			.with("parentOrganization", LinkedData.of("Organization", this.parents))
			.with("subOrganization", LinkedData.of("Organization", this.children));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(Bilingual.title(this), this.links.html())
			.text(Bilingual.otherTitle(this))
			.text(Bilingual.known(this.function, this.chineseFunction))
			.fact("filter.kind", this.kind)
			.fact("names.heading", this.names.stream().map(Name::name).distinct().toList())
			.fact("agency.website", this.website)
			.fact("agency.founded", this.founded)
			.fact("agency.dissolved", this.dissolved)
			.doubts(this.notes)
			.references("agency.parents", this.parents, null)
			.references("agency.children", this.children, null)
			.references("nav.policies", this.policies, "AgencyRole")
			.references("nav.timeline", this.events, null)
			.references("nav.news", this.news, null)
			.evidence(this.evidence)
			.provenance(this.origin, this.sourceLines, this.sections)
			.cite(work());
	}

}
