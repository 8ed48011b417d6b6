package org.policychronicle.term;

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

/** Terms: definitions of the words that the policies use. */
@RestController
@RequestMapping("/api/v1/terms")
class TermApiController {

	private final TermService service;

	TermApiController(TermService service) {
		this.service = service;
	}

	/**
	 * List terms. Each comes with its definition and the policy it belongs to.
	 */
	@GetMapping
	Listing<TermSummary> list(@Valid TermFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<TermSummary> rows(@Valid TermFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(TermSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one term. The record holds its definition and the policies that use or define
	 * it.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	TermDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
