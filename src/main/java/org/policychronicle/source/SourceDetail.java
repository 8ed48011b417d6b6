package org.policychronicle.source;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;

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
		List<SourceSection> sections, RecordLinks links) {

	@JsonProperty
	public DatePrecision precision() {
		return this.latestItem.precision();
	}

}
