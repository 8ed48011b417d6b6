package org.policychronicle.policy;

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

/** Provisions: the duties, bans, rights and principles in the policies. */
@RestController
@RequestMapping("/api/v1/provisions")
class ProvisionApiController {

	private final ProvisionService service;

	ProvisionApiController(ProvisionService service) {
		this.service = service;
	}

	/**
	 * List provisions of all policies. They can be narrowed by kind, topic, policy,
	 * public body and the status of their policy on a day.
	 */
	@GetMapping
	Listing<ProvisionSummary> list(@Valid ProvisionFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<ProvisionSummary> rows(@Valid ProvisionFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(ProvisionSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one provision. It comes with its article, its text and the policy it belongs
	 * to, with the status of that policy on the day in {@code asOf}.
	 */
	@GetMapping(path = "/{slug}",
			produces = { MediaType.APPLICATION_JSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	ProvisionSummary one(@PathVariable String slug, @Valid AsOf view) {
		return this.service.find(slug, view);
	}

}
