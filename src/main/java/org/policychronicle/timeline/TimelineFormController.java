package org.policychronicle.timeline;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.publish.Agenda;
import org.policychronicle.publish.Bibliography;
import org.policychronicle.publish.Feed;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.RecordText;
import org.policychronicle.record.LastChange;
import org.policychronicle.record.LastChanges;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events in the forms that other programs read. */
@Hidden
@RestController
@RequestMapping("/api/v1/timeline")
class TimelineFormController implements RecordText {

	private final TimelineService service;

	private final LastChanges changes;

	TimelineFormController(TimelineService service, LastChanges changes) {
		this.service = service;
		this.changes = changes;
	}

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		Results<EventSummary> results = this.service.follow(filter, paging.orSize(Feed.LATEST));
		LastChange changed = this.changes.of(RecordKind.EVENT);
		return Feed.of(results, address, changed.data(),
				results.items().stream().map((item) -> EventForms.entry(item, changed)).toList());
	}

	@GetMapping(produces = Format.ICS_VALUE)
	Agenda calendar(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		Results<EventSummary> results = this.service.search(filter, paging.orSize(Agenda.MOST));
		LastChange changed = this.changes.of(RecordKind.EVENT);
		return new Agenda(address, results.description(), changed.data(), results.total(),
				results.items().stream().map((event) -> EventForms.day(event, changed)).toList());
	}

	@GetMapping(path = "/{slug}", produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography citation(@PathVariable String slug) {
		return Bibliography.of(EventForms.work(this.service.find(slug)));
	}

	@GetMapping(path = "/{slug}", produces = Format.JSONLD_VALUE)
	LinkedData linked(@PathVariable String slug) {
		return EventForms.linked(this.service.find(slug));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.EVENT;
	}

	@Override
	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_MARKDOWN_VALUE)
	public MarkdownDocument markdown(@PathVariable String slug) {
		return EventForms.markdown(this.service.find(slug));
	}

}
