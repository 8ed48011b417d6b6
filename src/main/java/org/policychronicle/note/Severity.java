package org.policychronicle.note;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** How badly a reader would be misled who did not know of the doubt; the worst first. */
enum Severity implements Slugged {

	HIGH, MEDIUM, LOW;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
