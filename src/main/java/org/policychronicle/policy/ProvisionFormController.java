package org.policychronicle.policy;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.RecordText;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Format;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Provisions in the forms that other programs read. */
@Hidden
@RestController
@RequestMapping("/api/v1/provisions")
class ProvisionFormController implements RecordText {

	private final ProvisionService service;

	ProvisionFormController(ProvisionService service) {
		this.service = service;
	}

	@GetMapping(path = "/{slug}", produces = Format.JSONLD_VALUE)
	LinkedData linked(@PathVariable String slug, @Valid View view) {
		ProvisionSummary provision = this.service.find(slug, view);
		ProvisionSummary.Owner policy = provision.policy();
		return LinkedData.of("CreativeWork", provision.links())
			.with("position", provision.article())
			.with("text", provision.text())
			.with("isPartOf",
					LinkedData.of("CreativeWork").with("@id", policy.links().html()).with("name", policy.title()));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.PROVISION;
	}

	@Override
	public MarkdownDocument markdown(String slug) {
		return markdown(slug, new View(null, null));
	}

	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_MARKDOWN_VALUE)
	MarkdownDocument markdown(@PathVariable String slug, @Valid View view) {
		ProvisionSummary provision = this.service.find(slug, view);
		return MarkdownDocument.of(provision.policy().title(), provision.links().html())
			.text(provision.text())
			.fact("filter.kind", provision.kind())
			.fact("filter.article", provision.article())
			.fact("policy.due-year", provision.dueYear())
			.fact("filter.status", provision.policy().status().value())
			.fact("filter.asOf", provision.policy().status().asOf())
			.provenance(provision.origin(), provision.sourceLines(), List.of());
	}

}
