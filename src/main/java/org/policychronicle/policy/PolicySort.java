package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** The orders in which policies can be listed; the slug breaks every tie. */
enum PolicySort implements Slugged {

	NEWEST("newest", "source_year desc, title, slug"), OLDEST("oldest", "source_year, title, slug"),
	TITLE("title", "title, slug");

	private final String slug;

	private final String columns;

	PolicySort(String slug, String columns) {
		this.slug = slug;
		this.columns = columns;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The order as SQL writes it.
	 */
	String columns() {
		return this.columns;
	}

}
