package org.policychronicle.note;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What is the matter with what the source says. */
enum NoteKind implements Slugged {

	CONTRADICTION("contradiction"), GARBLED("garbled"), DEPARTS_FROM_RECORD("departs-from-record"),
	UNVERIFIED("unverified"), OUTDATED("outdated");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	NoteKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
