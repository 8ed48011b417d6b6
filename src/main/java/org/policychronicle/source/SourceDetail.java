package org.policychronicle.source;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Written;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;

import org.springframework.context.MessageSource;

/**
 * A source document: its outline, and what each section yielded.
 *
 * @param slug its slug
 * @param title its title
 * @param lineCount how many lines it has
 * @param latestItem the date of its newest item; it bears no date itself
 * @param coverage how much of it has become part of a record
 * @param sections its sections, in order
 * @param links where it is found
 */
record SourceDetail(String slug, String title, int lineCount, PartialDate latestItem, Coverage coverage,
		List<SourceSection> sections, RecordLinks links) implements Written {

	@JsonProperty
	public DatePrecision precision() {
		return this.latestItem.precision();
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(this.title, this.links.html())
			.fact("provenance.lines", this.lineCount)
			.fact("source.latest", this.latestItem)
			.points("source.outline",
					this.sections.stream()
						.map((section) -> "%s (%d\u2013%d)".formatted(section.heading(), section.firstLine(),
								section.lastLine()))
						.toList());
	}

}
