package org.policychronicle.source;

import jakarta.validation.Valid;
import org.policychronicle.record.Records;
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

/** Sources: the document that the records rest on, line by line. */
@RestController
@RequestMapping("/api/v1/sources")
class SourceApiController {

	private final SourceService service;

	SourceApiController(SourceService service) {
		this.service = service;
	}

	/**
	 * List source documents. Each comes with its size and how much of it the records
	 * cite.
	 */
	@GetMapping
	Listing<SourceSummary> list(@Valid Paging paging, Address address) {
		return Listing.of(this.service.all(paging), address, "/source");
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<SourceSummary> rows(@Valid Paging paging, Address address) {
		return Rows.of(SourceSummary.class, address, () -> this.service.all(paging),
				() -> Records.of(this.service.all(paging).items()));
	}

	/**
	 * Get one source document. The record holds its outline and counts what each section
	 * yielded.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	SourceDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

	/**
	 * Get one section of the 2024 overview. Each of its lines comes with the records that
	 * cite it.
	 */
	@GetMapping(path = "/sections/{slug}",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	SourceSection section(@PathVariable String slug) {
		return this.service.section(slug);
	}

}
