package org.policychronicle.policy;

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

/** Policies: laws, regulations, plans, frameworks and standards. */
@RestController
@RequestMapping("/api/v1/policies")
class PolicyApiController {

	private final PolicyService service;

	PolicyApiController(PolicyService service) {
		this.service = service;
	}

	/**
	 * List policies. Filters can be combined, and the facets count how many policies each
	 * further value would leave. The status of each is that on the day in {@code asOf}.
	 */
	@GetMapping
	Listing<PolicySummary> list(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address).subscribable(address, true);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE })
	Rows<PolicySummary> rows(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(PolicySummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping(produces = Format.XLSX_VALUE)
	Rows<PolicyDetail> sheet(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		return Rows
			.of(PolicyDetail.class, address, () -> paging.results(0, "", this.service.cited(filter, paging)),
					() -> this.service.cited(filter))
			.withColumns("title", "chineseTitle", "type", "documentNumber", "agencies:issued,adopted",
					"agencies:enforces", "issued", "effective", "status", "texts:official-text", "links");
	}

	/**
	 * Get one policy. The record holds its dates, provisions, public bodies, related
	 * policies, evidence and data notes, and its status on the day in {@code asOf}.
	 */
	@GetMapping("/{slug}")
	PolicyDetail one(@PathVariable String slug, @Valid View view) {
		return this.service.find(slug, view);
	}

}
