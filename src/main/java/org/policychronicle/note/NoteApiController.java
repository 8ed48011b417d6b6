package org.policychronicle.note;

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

/** Data notes: what is doubtful in the data, and why. */
@RestController
@RequestMapping("/api/v1/data-notes")
class NoteApiController {

	private final NoteService service;

	NoteApiController(NoteService service) {
		this.service = service;
	}

	/**
	 * List data notes. They can be narrowed by severity, by kind and by the kind of
	 * record concerned.
	 */
	@GetMapping
	Listing<NoteSummary> list(@Valid NoteFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<NoteSummary> rows(@Valid NoteFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(NoteSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one data note. The record says what the 2024 overview says, what other sources
	 * say and which fields are affected.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	NoteDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
