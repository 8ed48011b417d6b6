package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

import org.springframework.data.domain.Sort;

/** The orders in which policies can be listed; the slug breaks every tie. */
enum PolicySort implements Slugged {

	NEWEST("newest", Sort.by(Sort.Order.desc("sourceYear"), Sort.Order.asc("title"))),
	OLDEST("oldest", Sort.by(Sort.Order.asc("sourceYear"), Sort.Order.asc("title"))), TITLE("title", Sort.by("title"));

	private final String slug;

	private final Sort order;

	PolicySort(String slug, Sort order) {
		this.slug = slug;
		this.order = order.and(Sort.by("slug"));
	}

	@Override
	public String slug() {
		return this.slug;
	}

	Sort order() {
		return this.order;
	}

}
