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

/** Events as JSON. */
@RestController
@RequestMapping("/api/v1/timeline")
class TimelineApiController {

	private final TimelineService service;

	TimelineApiController(TimelineService service) {
		this.service = service;
	}

	@GetMapping
	Listing<EventSummary> list(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address).subscribable(address, true);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE })
	Rows<EventSummary> rows(@Valid TimelineFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(EventSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping("/{slug}")
	EventDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
