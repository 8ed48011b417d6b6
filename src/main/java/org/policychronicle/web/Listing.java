package org.policychronicle.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
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
				address.as(Format.NDJSON).toString(), null, null);
		return new Listing<>(results.total(), results.page(), results.size(), results.description(), results.items(),
				facets(results, address), links);
	}

	/**
	 * The same collection, which can also be subscribed to as a feed and, where it is one
	 * of dates, as a calendar.
	 */
	public Listing<T> subscribable(Address address, boolean dates) {
		Links subscribed = new Links(this.links.self(), this.links.first(), this.links.prev(), this.links.next(),
				this.links.last(), this.links.html(), this.links.csv(), this.links.ndjson(),
				address.as(Format.ATOM).toString(), dates ? address.as(Format.ICS).toString() : null);
		return new Listing<>(this.total, this.page, this.size, this.description, this.items, this.facets, subscribed);
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
	 *
	 * @param self this page of the collection
	 * @param first its first page
	 * @param prev the page before, if any
	 * @param next the page after, if any
	 * @param last its last page
	 * @param html the same for a reader
	 * @param csv the whole collection as CSV
	 * @param ndjson the whole collection as NDJSON
	 * @param atom the collection as an Atom feed, where it is one
	 * @param ics its exact days as a calendar, where it has one
	 */
	@Schema(name = "ListingLinks")
	public record Links(String self, String first, @Nullable String prev, @Nullable String next, String last,
			String html, String csv, String ndjson, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String atom,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ics) {

	}

}
