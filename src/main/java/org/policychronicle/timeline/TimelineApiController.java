package org.policychronicle.timeline;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Rows;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Timeline: dated events, from a first draft to an entry into force. */
@RestController
@RequestMapping("/api/v1/timeline")
class TimelineApiController {

	private final TimelineService service;

	TimelineApiController(TimelineService service) {
		this.service = service;
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

	/**
	 * Get one event. The record holds its date, details and the policies, bodies and
	 * organizations it concerns.
	 */
	@GetMapping("/{slug}")
	EventDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
