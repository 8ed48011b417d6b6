package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** What makes a provision apply that does not always apply. */
enum DutyTrigger implements Slugged {

	CAN_SWAY_OPINION("can-sway-opinion"), SERVES_MINORS("serves-minors"), LARGE_PLATFORM("large-platform"),
	CRITICAL_INFRASTRUCTURE("critical-infrastructure"), SENSITIVE_DATA("sensitive-data"), DATA_EXPORT("data-export"),
	BIOMETRIC("biometric"), COULD_MISLEAD("could-mislead"), ABOVE_THRESHOLD("above-threshold"), HIGH_RISK("high-risk"),
	PUBLIC_SERVICE("public-service");

	private final String slug;

	DutyTrigger(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
