package org.policychronicle.timeline;

import jakarta.validation.Valid;
import org.policychronicle.format.CalendarFeed;
import org.policychronicle.format.Feed;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.policychronicle.web.Rows;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Timeline: dated events, from a first draft to an entry into force. */
@RestController
@RequestMapping("/api/v1/timeline")
class TimelineApiController {

	private final TimelineService service;

	private final ChangeTimes changes;

	TimelineApiController(TimelineService service, ChangeTimes changes) {
		this.service = service;
		this.changes = changes;
	}

	/**
	 * List events. They can be narrowed by period, kind, public body, organization and
	 * policy.
	 */
	@GetMapping
	Listing<EventSummary> list(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address).subscribable(address, true);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<EventSummary> rows(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(EventSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		Results<EventSummary> results = this.service.follow(filter, paging.orSize(Feed.LATEST));
		ChangeTime changed = this.changes.of(RecordKind.EVENT);
		return Feed.of(results, address, changed.data(),
				results.items().stream().map((item) -> item.entry(changed)).toList());
	}

	@GetMapping(produces = Format.ICS_VALUE)
	CalendarFeed calendar(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		Results<EventSummary> results = this.service.search(filter, paging.orSize(CalendarFeed.MOST));
		ChangeTime changed = this.changes.of(RecordKind.EVENT);
		return new CalendarFeed(address, results.description(), changed.data(), results.total(),
				results.items().stream().map((event) -> event.day(changed)).toList());
	}

	/**
	 * Get one event. The record holds its date, details and the policies, bodies and
	 * organizations it concerns.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	EventDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
