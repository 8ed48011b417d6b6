package org.policychronicle.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A collection as the API writes it.
 *
 * @param <T> the view of one record
 * @param total how many records match, exactly
 * @param page the page, counted from 1
 * @param size records a page
 * @param description what is shown, in the sentence that the page shows too
 * @param items the records, in a total order
 * @param links this page of the collection and its neighbours
 */
public record Listing<T>(long total, int page, int size, String description, List<T> items, Links links) {

	public static <T> Listing<T> of(Results<T> results, Address address) {
		Links links = new Links(address.toString(), address.page(1).toString(),
				results.hasPrevious() ? address.page(results.page() - 1).toString() : null,
				results.hasNext() ? address.page(results.page() + 1).toString() : null,
				address.page(results.lastPage()).toString(), address.html().toString());
		return new Listing<>(results.total(), results.page(), results.size(), results.description(), results.items(),
				links);
	}

	/**
	 * Addresses on this host, each with the filters that are set.
	 */
	public record Links(String self, String first, @Nullable String prev, @Nullable String next, String last,
			String html) {

	}

}
