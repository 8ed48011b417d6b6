package org.policychronicle.note;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What is the matter with what the source says. */
enum NoteKind implements Slugged {

	CONTRADICTION, GARBLED, DEPARTS_FROM_RECORD, UNVERIFIED, OUTDATED;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
