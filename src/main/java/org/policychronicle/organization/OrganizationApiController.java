package org.policychronicle.organization;

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

/** Organizations: companies, institutes and publishers. */
@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationApiController {

	private final OrganizationService service;

	OrganizationApiController(OrganizationService service) {
		this.service = service;
	}

	/**
	 * List organizations. Each comes with its kind and the policies it has a part in.
	 */
	@GetMapping
	Listing<OrganizationSummary> list(@Valid OrganizationFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<OrganizationSummary> rows(@Valid OrganizationFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(OrganizationSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one organization. The record holds its names, its events and the news by or
	 * about it.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	OrganizationDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
