package org.policychronicle.note;

import io.swagger.v3.oas.annotations.Hidden;
import org.policychronicle.publish.Bibliography;
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

/** Data notes in the forms that other programs read. */
@Hidden
@RestController
@RequestMapping("/api/v1/data-notes")
class NoteFormController implements RecordText {

	private final NoteService service;

	NoteFormController(NoteService service) {
		this.service = service;
	}

	@GetMapping(path = "/{slug}", produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography citation(@PathVariable String slug) {
		return Bibliography.of(NoteForms.work(this.service.find(slug)));
	}

	@GetMapping(path = "/{slug}", produces = Format.JSONLD_VALUE)
	LinkedData linked(@PathVariable String slug) {
		return NoteForms.linked(this.service.find(slug));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.NOTE;
	}

	@Override
	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_MARKDOWN_VALUE)
	public MarkdownDocument markdown(@PathVariable String slug) {
		return NoteForms.markdown(this.service.find(slug));
	}

}
