package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** A step in the life of an instrument, in the order in which they usually come. */
public enum Milestone implements Slugged {

	DRAFT, ADOPTED, PROMULGATED, PUBLISHED, ANNOUNCED, LAUNCHED, EFFECTIVE, AMENDED, SUPERSEDED, REPEALED;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
