package org.policychronicle.policy;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.publish.Agenda;
import org.policychronicle.publish.Bibliography;
import org.policychronicle.publish.Feed;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.RecordText;
import org.policychronicle.record.LastChange;
import org.policychronicle.record.LastChanges;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Policies in the forms that other programs read. */
@Hidden
@RestController
@RequestMapping("/api/v1/policies")
class PolicyFormController implements RecordText {

	private final PolicyService service;

	private final LastChanges changes;

	private final PolicyLabels labels;

	PolicyFormController(PolicyService service, LastChanges changes, PolicyLabels labels) {
		this.service = service;
		this.changes = changes;
		this.labels = labels;
	}

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		Results<PolicySummary> results = this.service.follow(filter, paging.orSize(Feed.LATEST));
		LastChange changed = this.changes.of(RecordKind.POLICY);
		return Feed.of(results, address, changed.data(),
				results.items().stream().map((policy) -> PolicyFeed.entry(policy, changed)).toList());
	}

	@GetMapping(produces = Format.ICS_VALUE)
	Agenda calendar(@Valid PolicyFilter filter, @Valid Paging paging, Address address) {
		Results<DatedPolicy> results = this.service.dated(filter, paging.orSize(Agenda.MOST));
		LastChange changed = this.changes.of(RecordKind.POLICY);
		return new Agenda(address, results.description(), changed.data(), results.total(),
				results.items().stream().flatMap((policy) -> policy.entries(this.labels, changed).stream()).toList());
	}

	@GetMapping(produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography bibliography(@Valid PolicyFilter filter, @Valid Paging paging) {
		return new Bibliography(
				this.service.cited(filter, paging.orSize(Bibliography.MOST)).stream().map(PolicyCitation::of).toList());
	}

	@GetMapping(path = "/{slug}", produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography citation(@PathVariable String slug, @Valid View view) {
		return Bibliography.of(PolicyCitation.of(this.service.find(slug, view)));
	}

	@GetMapping(path = "/{slug}", produces = Format.JSONLD_VALUE)
	LinkedData linked(@PathVariable String slug, @Valid View view) {
		return PolicyLinkedData.of(this.service.find(slug, view));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.POLICY;
	}

	@Override
	public MarkdownDocument markdown(String slug) {
		return markdown(slug, new View(null, null));
	}

	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_MARKDOWN_VALUE)
	MarkdownDocument markdown(@PathVariable String slug, @Valid View view) {
		return PolicyMarkdown.of(this.service.find(slug, view), this.labels);
	}

}
