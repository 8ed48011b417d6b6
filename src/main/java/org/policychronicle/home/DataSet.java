package org.policychronicle.home;

import java.time.Instant;
import java.util.Map;

import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

/**
 * The record as a whole.
 *
 * @param version which data it is
 * @param updated when its data last changed
 * @param sourceTitle the title of the document it stands on
 * @param latestItem the date of the newest item of that document
 * @param counts how many records of each kind it holds
 */
record DataSet(String version, Instant updated, String sourceTitle, PartialDate latestItem,
		Map<RecordKind, Long> counts) {

	/**
	 * The day of its last change.
	 */
	public PartialDate day() {
		return PartialDate.parse(this.updated.toString().substring(0, 10));
	}

}
