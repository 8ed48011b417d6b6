package org.policychronicle.agency;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Rows;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agencies: the public bodies that issue, draft or enforce policies. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyApiController {

	private final AgencyService service;

	AgencyApiController(AgencyService service) {
		this.service = service;
	}

	/**
	 * List public bodies. Each comes with the number of policies it has a part in and the
	 * roles it plays in them.
	 */
	@GetMapping
	Listing<AgencySummary> list(@Valid AgencyFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<AgencySummary> rows(@Valid AgencyFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(AgencySummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one public body. The record holds its names, functions, policies, events and
	 * related bodies.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	AgencyDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
