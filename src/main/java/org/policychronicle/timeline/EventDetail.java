package org.policychronicle.timeline;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;

import org.springframework.context.MessageSource;

/**
 * All that is known of an event, and all that is around it.
 *
 * @param slug its slug
 * @param title its title, in our words
 * @param chineseTitle the same in Chinese
 * @param kind what it is about
 * @param milestone the step in the life of an instrument that it is, if it is one
 * @param date when it happened or began, as precisely as the overview says
 * @param endDate when it ended; null where it is no span
 * @param details what happened, in our words
 * @param chineseDetails the same in Chinese
 * @param link the link that the overview gives with it
 * @param policies the policies it concerns
 * @param agencies the public bodies that act in it
 * @param organizations the organizations that take part in it or are named with it
 * @param notes corrections and open questions, each with the field it affects
 * @param says how the 2024 overview tells it, where the record knows better
 * @param notAnEvent why what the 2024 overview lists here is no event of the record
 * @param chineseNotAnEvent the same in Chinese
 * @param origin where it comes from: the 2024 overview or other sources
 * @param evidence the sources of the event; empty where it is from the overview
 * @param confidence how sure the event is; null where it is from the overview
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param section the section of the 2024 overview under which it is filed, which is not
 * always that of its year
 * @param sections all sections in which its lines stand
 * @param links where it is found
 */
record EventDetail(String slug, String title, @Nullable String chineseTitle, EventKind kind,
		@Nullable Milestone milestone, PartialDate date, @Nullable PartialDate endDate, String details,
		@Nullable String chineseDetails, EventLink link, List<Reference> policies, List<Reference> agencies,
		List<Reference> organizations, List<Reference> notes, @Nullable Says<EventOverview> says,
		@Nullable String notAnEvent, @Nullable String chineseNotAnEvent, Origin origin, List<Reference> evidence,
		@Nullable Confidence confidence, List<Integer> sourceLines, @Nullable Reference section,
		List<Reference> sections, RecordLinks links) implements Titled, Publishable {

	static EventDetail of(TimelineEvent event, RelatedRecords around) {
		return new EventDetail(event.slug, event.title, event.chineseTitle, event.kind, event.milestone, event.date,
				event.end, event.details, event.chineseDetails, event.link, around.of(RecordKind.POLICY),
				around.of(RecordKind.AGENCY), around.of(RecordKind.ORGANIZATION), around.of(RecordKind.NOTE),
				Says.document(event.overview), event.whyReplaced, event.chineseWhyReplaced, event.origin,
				around.of(RecordKind.EVIDENCE), event.confidence, List.of(event.sourceLines),
				Reference.section(event.sectionSlug, event.sectionHeading), around.of(RecordKind.SECTION),
				RecordKind.EVENT.links(event.slug));
	}

	@JsonProperty
	public DatePrecision precision() {
		return this.date.precision();
	}

	@JsonProperty
	public @Nullable DatePrecision endPrecision() {
		return (this.endDate != null) ? this.endDate.precision() : null;
	}

	@Override
	public CitedWork work() {
		return CitedWork.record(RecordKind.EVENT, this.slug, this.title, this.chineseTitle, this.links);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("Event", this.links)
			.with("name", Bilingual.title(this))
			.with("description", Bilingual.text(this.details, this.chineseDetails))
			.with("startDate", this.date)
			.with("endDate", this.endDate)
			.with("contributor", LinkedData.of("GovernmentOrganization", this.agencies))
			.with("about", LinkedData
				.mixed(List.of(LinkedData.of(null, this.policies), LinkedData.of("Organization", this.organizations))));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(Bilingual.title(this), this.links.html())
			.text(Bilingual.text(this.details, this.chineseDetails))
			.fact("record.date", this.date)
			.fact("event.end", this.endDate)
			.fact("filter.kind", this.kind)
			.fact("event.milestone", this.milestone)
			.fact("event.link-label", this.link.text())
			.fact("record.section", this.section)
			.doubts(this.notes)
			.references("nav.policies", this.policies, null)
			.references("nav.agencies", this.agencies, null)
			.references("nav.organizations", this.organizations, null)
			.evidence(this.evidence)
			.provenance(this.origin, this.sourceLines, this.sections)
			.cite(work());
	}

}
