package org.policychronicle.change;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Rows;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes: what changed in the data, when and why. */
@RestController
class ChangeApiController {

	private final ChangeService service;

	ChangeApiController(ChangeService service) {
		this.service = service;
	}

	/**
	 * List changes of the data, the latest first. They can be narrowed by day and by the
	 * kind of record.
	 */
	@GetMapping("/api/v1/changes")
	Listing<ChangeRecord> list(@Valid ChangeFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address).subscribable(address, false);
	}

	@GetMapping(path = "/api/v1/changes", produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<ChangeRecord> rows(@Valid ChangeFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(ChangeRecord.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

}
