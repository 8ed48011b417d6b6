package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** How high an instrument stands, and whether it binds at all. */
public enum LegalLevel implements Slugged {

	NATIONAL_LAW, ADMINISTRATIVE_REGULATION, DEPARTMENTAL, LOCAL, NORMATIVE, JUDICIAL, MANDATORY_STANDARD,
	RECOMMENDED_STANDARD, NON_BINDING, UNKNOWN;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

	/**
	 * Whether what stands at that level binds anybody, as far as is known.
	 */
	boolean binds() {
		return this != RECOMMENDED_STANDARD && this != NON_BINDING;
	}

}
