package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** The orders in which policies can be listed; the slug breaks every tie. */
enum PolicySort implements Slugged {

	NEWEST("newest"), OLDEST("oldest"), TITLE("title");

	private final String slug;

	PolicySort(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
