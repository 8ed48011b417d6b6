package org.policychronicle.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param facets how the collection divides along its filters, by parameter
 * @param links this page of the collection and its neighbours
 */
public record Listing<T>(long total, int page, int size, String description, List<T> items,
		Map<String, List<FacetLink>> facets, Links links) {

	public static <T> Listing<T> of(Results<T> results, Address address) {
		return of(results, address, address.html().toString());
	}

	/**
	 * A collection whose page is not at the same address.
	 */
	public static <T> Listing<T> of(Results<T> results, Address address, String html) {
		Links links = new Links(address.toString(), address.page(1).toString(),
				results.hasPrevious() ? address.page(results.page() - 1).toString() : null,
				results.hasNext() ? address.page(results.page() + 1).toString() : null,
				address.page(results.lastPage()).toString(), html, address.as(Format.CSV).toString(),
				address.as(Format.NDJSON).toString());
		return new Listing<>(results.total(), results.page(), results.size(), results.description(), results.items(),
				facets(results, address), links);
	}

	private static Map<String, List<FacetLink>> facets(Results<?> results, Address address) {
		Map<String, List<FacetLink>> facets = new LinkedHashMap<>();
		for (Facet facet : results.facets()) {
			facets.put(facet.parameter(),
					facet.values()
						.stream()
						.map((value) -> new FacetLink(value.value(), value.label(), value.count(), value.selected(),
								address.toggle(facet, value).toString()))
						.toList());
		}
		return facets;
	}

	/**
	 * One value of a filter, with the address that chooses it or lets it go.
	 */
	public record FacetLink(String value, String label, long count, boolean selected, String toggle) {

	}

	/**
	 * Addresses on this host, each with the filters that are set; as CSV and NDJSON, all
	 * pages at once.
	 */
	public record Links(String self, String first, @Nullable String prev, @Nullable String next, String last,
			String html, String csv, String ndjson) {

	}

}
