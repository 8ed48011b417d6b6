package org.policychronicle.evidence;

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

/** Evidence as JSON. */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceApiController {

	private final EvidenceService service;

	EvidenceApiController(EvidenceService service) {
		this.service = service;
	}

	@GetMapping
	Listing<EvidenceRecord> list(@Valid EvidenceFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE })
	Rows<EvidenceRecord> rows(@Valid EvidenceFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(EvidenceRecord.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping("/{slug}")
	EvidenceRecord one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
