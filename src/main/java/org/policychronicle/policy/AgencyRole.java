package org.policychronicle.policy;

import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What a public body has to do with an instrument. */
enum AgencyRole implements Slugged {

	ISSUED, DRAFTED, ADOPTED, ENFORCES, COORDINATES_OVERSIGHT, REQUIRES_REGISTRATION, REGISTERS, SETS_THRESHOLD,
	PROPOSED, ANNOUNCED, LAUNCHED, MANAGES, OVERSEES, ESTABLISHED_BY;

	@EnumeratedValue
	private final String slug = slug();

}
