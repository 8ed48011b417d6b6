package org.policychronicle.source;

import io.swagger.v3.oas.annotations.Hidden;
import org.policychronicle.publish.MarkdownDocument;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The outline of the source document as plain text. */
@Hidden
@RestController
@RequestMapping(path = "/api/v1/sources", produces = MediaType.TEXT_MARKDOWN_VALUE)
class SourceFormController {

	private final SourceService service;

	SourceFormController(SourceService service) {
		this.service = service;
	}

	@GetMapping("/{slug}")
	MarkdownDocument one(@PathVariable String slug) {
		SourceDetail source = this.service.find(slug);
		return MarkdownDocument.of(source.title(), source.links().html())
			.fact("provenance.lines", source.lineCount())
			.fact("source.latest", source.latestItem())
			.points("source.outline",
					source.sections()
						.stream()
						.map((section) -> "%s (%d\u2013%d)".formatted(section.heading(), section.firstLine(),
								section.lastLine()))
						.toList());
	}

	@GetMapping("/sections/{slug}")
	MarkdownDocument section(@PathVariable String slug) {
		SourceSection section = this.service.section(slug);
		return MarkdownDocument.of(section.heading(), section.links().html())
			.fact("provenance.lines", section.firstLine() + "\u2013" + section.lastLine())
			.fact("filter.year", section.year())
			.points("source.cited-by", section.records().stream().map(CitingRecord::title).toList());
	}

}
