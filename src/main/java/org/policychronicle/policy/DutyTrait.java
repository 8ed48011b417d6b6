package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** What may be so of a service and makes more duties apply to it. */
enum DutyTrait implements Slugged {

	CAN_SWAY_OPINION("can-sway-opinion"), SERVES_MINORS("serves-minors");

	private final String slug;

	DutyTrait(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
