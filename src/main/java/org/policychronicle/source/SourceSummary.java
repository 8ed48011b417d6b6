package org.policychronicle.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;

/**
 * A source document as a list shows it.
 *
 * @param slug its slug
 * @param title its title
 * @param lineCount how many lines it has
 * @param latestItem the date of its newest item; it bears no date itself
 * @param sectionCount how many sections it has
 * @param coverage how much of it has become part of a record
 * @param links where it is found
 */
record SourceSummary(String slug, String title, int lineCount, PartialDate latestItem, int sectionCount,
		Coverage coverage, RecordLinks links) {

	static SourceSummary of(SourceDetail source) {
		return new SourceSummary(source.slug(), source.title(), source.lineCount(), source.latestItem(),
				source.sections().size(), source.coverage(), source.links());
	}

	@JsonProperty
	public DatePrecision precision() {
		return this.latestItem.precision();
	}

}
