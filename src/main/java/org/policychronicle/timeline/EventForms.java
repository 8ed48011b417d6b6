package org.policychronicle.timeline;

import java.util.List;

import org.policychronicle.record.Bilingual;
import org.policychronicle.publish.Agenda;
import org.policychronicle.publish.Feed;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.LastChange;
import org.policychronicle.record.RecordKind;

/** Says what of an event goes into which form. */
final class EventForms {

	private EventForms() {
	}

	static Feed.Entry entry(EventSummary event, LastChange changed) {
		return new Feed.Entry("event:" + event.slug(), Bilingual.text(event.title(), event.chineseTitle()),
				Bilingual.text(event.details(), event.chineseDetails()), event.date(),
				changed.published(event.slug(), event.origin()), changed.of(event.slug()), event.links());
	}

	static Agenda.Entry day(EventSummary event, LastChange changed) {
		return new Agenda.Entry("event-" + event.slug(), Bilingual.text(event.title(), event.chineseTitle()),
				Bilingual.text(event.details(), event.chineseDetails()), event.date(), event.endDate(),
				event.links().html(), changed.of(event.slug()), changed.revision(event.slug()));
	}

	static Work work(EventDetail event) {
		return Work.record(RecordKind.EVENT, event.slug(), event.title(), event.chineseTitle(), event.links());
	}

	static LinkedData linked(EventDetail event) {
		return LinkedData.of("Event", event.links())
			.with("name", Bilingual.title(event))
			.with("description", Bilingual.text(event.details(), event.chineseDetails()))
			.with("startDate", event.date())
			.with("endDate", event.endDate())
			.with("contributor", LinkedData.of("GovernmentOrganization", event.agencies()))
			.with("about", LinkedData.mixed(List.of(LinkedData.of(null, event.policies()),
					LinkedData.of("Organization", event.organizations()))));
	}

	static MarkdownDocument markdown(EventDetail event) {
		return MarkdownDocument.of(Bilingual.title(event), event.links().html())
			.text(Bilingual.text(event.details(), event.chineseDetails()))
			.fact("record.date", event.date())
			.fact("event.end", event.endDate())
			.fact("filter.kind", event.kind())
			.fact("event.milestone", event.milestone())
			.fact("event.link-label", event.link().text())
			.fact("record.section", event.section())
			.doubts(event.notes())
			.references("nav.policies", event.policies(), null)
			.references("nav.agencies", event.agencies(), null)
			.references("nav.organizations", event.organizations(), null)
			.evidence(event.evidence())
			.provenance(event.origin(), event.sourceLines(), event.sections())
			.cite(work(event));
	}

}
