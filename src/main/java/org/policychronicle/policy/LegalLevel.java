package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** How high an instrument stands, and whether it binds at all. */
public enum LegalLevel implements Slugged {

	NATIONAL_LAW("national-law"), ADMINISTRATIVE_REGULATION("administrative-regulation"), DEPARTMENTAL("departmental"),
	LOCAL("local"), NORMATIVE("normative"), JUDICIAL("judicial"), MANDATORY_STANDARD("mandatory-standard"),
	RECOMMENDED_STANDARD("recommended-standard"), NON_BINDING("non-binding"), UNKNOWN("unknown");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	LegalLevel(String slug) {
		this.slug = slug;
	}

	/**
	 * Whether what stands at that level binds anybody, as far as is known.
	 */
	boolean binds() {
		return this != RECOMMENDED_STANDARD && this != NON_BINDING;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
