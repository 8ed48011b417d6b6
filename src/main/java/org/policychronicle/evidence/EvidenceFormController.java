package org.policychronicle.evidence;

import io.swagger.v3.oas.annotations.Hidden;
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

/** Evidence in the forms that other programs read. */
@Hidden
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceFormController implements RecordText {

	private final EvidenceService service;

	EvidenceFormController(EvidenceService service) {
		this.service = service;
	}

	@GetMapping(path = "/{slug}", produces = Format.JSONLD_VALUE)
	LinkedData linked(@PathVariable String slug) {
		EvidenceRecord evidence = this.service.find(slug);
		return LinkedData.of("CreativeWork", evidence.links())
			.with("name", title(evidence))
			.with("publisher", LinkedData.of("Organization").with("name", evidence.publisher()))
			.with("sameAs", evidence.address())
			.with("about", LinkedData.of(null, evidence.supports()));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.EVIDENCE;
	}

	@Override
	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_MARKDOWN_VALUE)
	public MarkdownDocument markdown(@PathVariable String slug) {
		EvidenceRecord evidence = this.service.find(slug);
		return MarkdownDocument.of(title(evidence), evidence.links().html())
			.text(evidence.remark())
			.fact("filter.publisher", evidence.publisher())
			.fact("filter.kind", evidence.kind())
			.fact("news.address", evidence.address())
			.references("evidence.supports", evidence.supports(), "Field");
	}

	private static String title(EvidenceRecord evidence) {
		return (evidence.title() != null) ? evidence.title() : evidence.publisher();
	}

}
