package org.policychronicle.agency;

import org.policychronicle.record.Slugged;

/** Whether the source lists an agency as coordinating, or only mentions it. */
enum AgencyListing implements Slugged {

	LISTED("true"), MENTIONED("false");

	private final String slug;

	AgencyListing(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
