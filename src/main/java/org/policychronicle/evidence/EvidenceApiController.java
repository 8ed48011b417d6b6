package org.policychronicle.evidence;

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

/** Evidence: the official texts and reports that established values rest on. */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceApiController {

	private final EvidenceService service;

	EvidenceApiController(EvidenceService service) {
		this.service = service;
	}

	/**
	 * List sources. They can be narrowed by kind and by words.
	 */
	@GetMapping
	Listing<EvidenceRecord> list(@Valid EvidenceFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<EvidenceRecord> rows(@Valid EvidenceFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(EvidenceRecord.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one source. The record holds its address, publisher and the values that rest on
	 * it.
	 */
	@GetMapping(path = "/{slug}",
			produces = { MediaType.APPLICATION_JSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	EvidenceRecord one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
