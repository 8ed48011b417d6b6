package org.policychronicle.organization;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;
import org.policychronicle.record.Told;

import org.springframework.context.MessageSource;

/**
 * All that is known of an organization, and all that is around it.
 *
 * @param slug its slug
 * @param name its name in English
 * @param chineseName its name in Chinese, where known
 * @param names every name the overview uses for it
 * @param kind what sort of organization it is
 * @param description what the overview says of it, in our words; null where it only names
 * it
 * @param chineseDescription the same in Chinese
 * @param platformField the field of its open innovation platform; null where it has none
 * or the overview names none
 * @param platformYear the year in which that platform began; null where it has none
 * @param policies the policies it has a part in, each with its role
 * @param events events that concern it
 * @param news news it published, and news that names it; the role says which
 * @param statistics figures that it is a source of
 * @param notes corrections and open questions, each with the field it affects
 * @param says what the 2024 overview says otherwise
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record OrganizationDetail(String slug, String name, @Nullable String chineseName, List<Name> names,
		OrganizationKind kind, @Nullable String description, @Nullable String chineseDescription,
		@Nullable String platformField, @Nullable Integer platformYear, List<Reference> policies,
		List<Reference> events, List<Reference> news, List<Reference> statistics, List<Reference> notes,
		@Nullable Says<Told> says, Origin origin, List<Integer> sourceLines, List<Reference> sections,
		RecordLinks links) implements Titled, Publishable {

	static OrganizationDetail of(Organization organization, RelatedRecords around) {
		return new OrganizationDetail(organization.slug, organization.name, organization.chineseName,
				List.copyOf(organization.names), organization.kind, organization.description,
				organization.chineseDescription, organization.platformField, organization.platformYear,
				around.of(RecordKind.POLICY), around.of(RecordKind.EVENT), around.of(RecordKind.NEWS),
				around.of(RecordKind.STATISTIC), around.of(RecordKind.NOTE),
				Told.otherwise(organization.told, organization.name, organization.description), organization.origin,
				List.of(organization.sourceLines), around.of(RecordKind.SECTION),
				RecordKind.ORGANIZATION.links(organization.slug));
	}

	/**
	 * The news in one role, {@code published} or {@code named-by}, as the page groups
	 * them.
	 */
	public List<Reference> news(String role) {
		return this.news.stream().filter((item) -> item.role().equals(role)).toList();
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
		return CitedWork.record(RecordKind.ORGANIZATION, this.slug, this.name, this.chineseName, this.links);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("Organization", this.links)
			.with("name", Bilingual.title(this))
			.with("alternateName",
					this.names.stream()
						.map(Name::name)
						.filter((name) -> !name.equals(Bilingual.title(this)))
						.distinct()
						.toList())
			.with("description", Bilingual.known(this.description, this.chineseDescription));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(Bilingual.title(this), this.links.html())
			.text(Bilingual.otherTitle(this))
			.text(Bilingual.known(this.description, this.chineseDescription))
			.fact("filter.kind", this.kind)
			.fact("names.heading", this.names.stream().map(Name::name).distinct().toList())
			.fact("organization.platform-field", this.platformField)
			.fact("filter.platformYear", this.platformYear)
			.doubts(this.notes)
			.references("nav.policies", this.policies, "OrganizationRole")
			.references("nav.timeline", this.events, null)
			.references("organization.published", news("published"), null)
			.references("organization.named-by", news("named-by"), null)
			.references("nav.statistics", this.statistics, null)
			.provenance(this.origin, this.sourceLines, this.sections)
			.cite(work());
	}

}
