package org.policychronicle.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

/**
 * The record as a whole.
 *
 * @param version which data it is
 * @param updated when its data last changed
 * @param keptUpTo the day up to which its keepers have looked for what is new; null where
 * they do not say
 * @param sourceTitle the title of the document it stands on
 * @param latestItem the date of the newest item of that document
 * @param counts how many records of each kind it holds
 */
record DataSet(String version, Instant updated, @Nullable LocalDate keptUpTo, String sourceTitle,
		PartialDate latestItem, Map<RecordKind, Long> counts) {

	/**
	 * The day up to which it is kept, as a date that can be written in any language.
	 */
	public @Nullable PartialDate kept() {
		return (this.keptUpTo != null) ? new PartialDate(this.keptUpTo, DatePrecision.DAY) : null;
	}

	/**
	 * The day of its last change.
	 */
	public PartialDate day() {
		return PartialDate.parse(this.updated.toString().substring(0, 10));
	}

}
