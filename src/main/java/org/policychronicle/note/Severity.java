package org.policychronicle.note;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** How badly a reader would be misled who did not know of the doubt; the worst first. */
enum Severity implements Slugged {

	HIGH("high"), MEDIUM("medium"), LOW("low");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	Severity(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
