package org.policychronicle.note;

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

/** Data notes as JSON. */
@RestController
@RequestMapping("/api/v1/data-notes")
class NoteApiController {

	private final NoteService service;

	NoteApiController(NoteService service) {
		this.service = service;
	}

	@GetMapping
	Listing<NoteSummary> list(@Valid NoteFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE })
	Rows<NoteSummary> rows(@Valid NoteFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(NoteSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping("/{slug}")
	NoteDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
