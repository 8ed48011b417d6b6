package org.policychronicle.agency;

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

/** Public bodies as JSON. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyApiController {

	private final AgencyService service;

	AgencyApiController(AgencyService service) {
		this.service = service;
	}

	@GetMapping
	Listing<AgencySummary> list(@Valid AgencyFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging).results(), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE })
	Rows<AgencySummary> rows(@Valid AgencyFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(AgencySummary.class, address, () -> this.service.search(filter, paging).results(),
				() -> this.service.all(filter));
	}

	@GetMapping("/{slug}")
	AgencyDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
