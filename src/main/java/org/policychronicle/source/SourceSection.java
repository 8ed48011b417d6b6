package org.policychronicle.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Written;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

import org.springframework.context.MessageSource;

/**
 * One section of the source, and what it yielded.
 *
 * @param slug its slug
 * @param heading its heading, as it stands in the overview
 * @param firstLine its first line
 * @param lastLine its last line
 * @param year the year that its heading names; null where it names none
 * @param coverage how much of it has become part of a record
 * @param records the records that cite its lines, by kind and title
 * @param lines its lines
 * @param links where it is found
 */
record SourceSection(String slug, String heading, int firstLine, int lastLine, @Nullable Integer year,
		Coverage coverage, List<CitingRecord> records, List<SourceLine> lines, RecordLinks links) implements Written {

	/**
	 * The kinds of record that cite its lines.
	 */
	public List<RecordKind> kinds() {
		return this.records.stream().map(CitingRecord::kind).distinct().toList();
	}

	/**
	 * The records of one kind that cite its lines.
	 */
	public List<CitingRecord> records(RecordKind kind) {
		return this.records.stream().filter((record) -> record.kind() == kind).toList();
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(this.heading, this.links.html())
			.fact("provenance.lines", this.firstLine + "\u2013" + this.lastLine)
			.fact("filter.year", this.year)
			.points("source.cited-by", this.records.stream().map(CitingRecord::title).toList());
	}

}
