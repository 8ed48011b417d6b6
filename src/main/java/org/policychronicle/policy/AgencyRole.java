package org.policychronicle.policy;

import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What a public body has to do with an instrument. */
enum AgencyRole implements Slugged {

	ISSUED("issued"), DRAFTED("drafted"), ADOPTED("adopted"), ENFORCES("enforces"),
	COORDINATES_OVERSIGHT("coordinates-oversight"), REQUIRES_REGISTRATION("requires-registration"),
	REGISTERS("registers"), SETS_THRESHOLD("sets-threshold"), PROPOSED("proposed"), ANNOUNCED("announced"),
	LAUNCHED("launched"), MANAGES("manages"), OVERSEES("oversees"), ESTABLISHED_BY("established-by");

	@EnumeratedValue
	private final String slug;

	AgencyRole(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
