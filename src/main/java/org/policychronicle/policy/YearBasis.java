package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/**
 * Which year a filter by year means: that under which the source files the instrument,
 * that of its issue, or that of its entry into force.
 */
enum YearBasis implements Slugged {

	SOURCE("source"), ISSUED("issued"), EFFECTIVE("effective");

	private final String slug;

	YearBasis(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
