package org.policychronicle.news;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitationLinks;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;

import org.springframework.context.MessageSource;

/**
 * All that is known of a news item, and all that is around it.
 *
 * @param slug its slug
 * @param title its headline, as it stands in the overview
 * @param kind news, or reading that the overview recommends
 * @param date when it appeared, as precisely as the overview says
 * @param publisher who published it; null where the overview does not say
 * @param address where it can be read; null where unknown
 * @param policies the policies it names
 * @param agencies the public bodies it names
 * @param organizations the organizations it names
 * @param notes corrections and open questions, each with the field it affects
 * @param says what the 2024 overview says otherwise
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param section the section of the 2024 overview under which it is filed, which is not
 * always that of its year
 * @param sections all sections in which its lines stand
 * @param links where it is found
 */
record NewsDetail(String slug, String title, NewsKind kind, PartialDate date, @Nullable Reference publisher,
		@Nullable String address, List<Reference> policies, List<Reference> agencies, List<Reference> organizations,
		List<Reference> notes, @Nullable Says<NewsOverview> says, Origin origin, List<Integer> sourceLines,
		@Nullable Reference section, List<Reference> sections, RecordLinks links) implements Publishable {

	static NewsDetail of(NewsItem item, RelatedRecords around) {
		return new NewsDetail(item.slug, item.title, item.kind, item.date, NewsSummary.publisher(around), item.address,
				around.of(RecordKind.POLICY), around.of(RecordKind.AGENCY), around.of(RecordKind.ORGANIZATION, "names"),
				around.of(RecordKind.NOTE), item.says(), item.origin, List.of(item.sourceLines),
				Reference.section(item.sectionSlug, item.sectionHeading), around.of(RecordKind.SECTION),
				RecordKind.NEWS.links(item.slug));
	}

	@JsonProperty
	public DatePrecision precision() {
		return this.date.precision();
	}

	/**
	 * Where it is to be had as a citation.
	 */
	@JsonProperty
	public CitationLinks citation() {
		return CitationLinks.of(this.links);
	}

	@Override
	public CitedWork work() {
		return NewsSummary.work(this.slug, this.title, this.publisher, this.date, this.address, this.links);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of((this.kind == NewsKind.NEWS) ? "NewsArticle" : "Article", this.links)
			.with("headline", this.title)
			.with("name", this.title)
			.with("datePublished", this.date)
			.with("publisher",
					LinkedData.of("Organization", (this.publisher != null) ? List.of(this.publisher) : List.of()))
			.with("sameAs", this.address)
			.with("mentions",
					LinkedData.mixed(List.of(LinkedData.of(null, this.policies),
							LinkedData.of("GovernmentOrganization", this.agencies),
							LinkedData.of("Organization", this.organizations))));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(this.title, this.links.html())
			.fact("filter.kind", this.kind)
			.fact("record.date", this.date)
			.fact("filter.publisher", this.publisher)
			.fact("news.address", this.address)
			.fact("record.section", this.section)
			.doubts(this.notes)
			.references("nav.policies", this.policies, null)
			.references("nav.agencies", this.agencies, null)
			.references("nav.organizations", this.organizations, null)
			.provenance(this.origin, this.sourceLines, this.sections)
			.cite(work());
	}

}
