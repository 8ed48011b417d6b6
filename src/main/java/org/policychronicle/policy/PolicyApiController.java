package org.policychronicle.policy;

import jakarta.validation.Valid;
import org.policychronicle.format.Bibliography;
import org.policychronicle.format.CalendarFeed;
import org.policychronicle.format.Feed;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.policychronicle.web.Rows;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Policies: laws, regulations, plans, frameworks and standards. */
@RestController
@RequestMapping("/api/v1/policies")
class PolicyApiController {

	private final PolicyService service;

	private final ChangeTimes changes;

	private final PolicyLabels labels;

	PolicyApiController(PolicyService service, ChangeTimes changes, MessageSource messages) {
		this.service = service;
		this.changes = changes;
		this.labels = new PolicyLabels(messages);
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

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		Results<PolicySummary> results = this.service.follow(filter, paging.orSize(Feed.LATEST));
		ChangeTime changed = this.changes.of(RecordKind.POLICY);
		return Feed.of(results, address, changed.data(),
				results.items().stream().map((policy) -> PolicyFeed.entry(policy, changed)).toList());
	}

	@GetMapping(produces = Format.ICS_VALUE)
	CalendarFeed calendar(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		Results<DatedPolicy> results = this.service.dated(filter, paging.orSize(CalendarFeed.MOST));
		ChangeTime changed = this.changes.of(RecordKind.POLICY);
		return new CalendarFeed(address, results.description(), changed.data(), results.total(),
				results.items().stream().flatMap((policy) -> policy.entries(this.labels, changed).stream()).toList());
	}

	@GetMapping(produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography bibliography(@Valid PolicyFilter filter, @Valid Paging paging) {
		return Bibliography
			.of(this.service.cited(filter, paging.orSize(Bibliography.MOST)).stream().map(PolicyDetail::work).toList());
	}

	/**
	 * Get one policy. The record holds its dates, provisions, public bodies, related
	 * policies, evidence and data notes, and its status on the day in {@code asOf}.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	PolicyDetail one(@PathVariable String slug, @Valid AsOf view) {
		return this.service.find(slug, view);
	}

}
