package org.policychronicle.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.data.domain.Page;

/**
 * One page of a collection, as a service answers it to both faces.
 *
 * @param <T> the view of one record
 * @param total how many records match, exactly
 * @param page the page, counted from 1
 * @param size records a page
 * @param description what is shown, in a sentence
 * @param items the records, in a total order
 * @param facets how the collection divides along its filters; empty where it has none to
 * offer
 * @param remedies where nothing matches: how many records would, were one parameter left
 * out, by that parameter
 */
public record Results<T>(long total, int page, int size, String description, List<T> items, List<Facet> facets,
		Map<String, Long> remedies) {

	public Results(long total, int page, int size, String description, List<T> items, List<Facet> facets) {
		this(total, page, size, description, items, facets, Map.of());
	}

	public Results(long total, int page, int size, String description, List<T> items) {
		this(total, page, size, description, items, List.of());
	}

	public static <T> Results<T> of(Page<?> found, String description, List<T> items) {
		return new Results<>(found.getTotalElements(), found.getNumber() + 1, found.getSize(), description, items);
	}

	public Results<T> withFacets(List<Facet> facets) {
		return new Results<>(this.total, this.page, this.size, this.description, this.items, facets, this.remedies);
	}

	/**
	 * The same page with the ways out of it, which are only worked out where nothing
	 * matches.
	 */
	public Results<T> withRemedies(Supplier<Map<String, Long>> remedies) {
		return (this.total > 0) ? this : new Results<>(this.total, this.page, this.size, this.description, this.items,
				this.facets, remedies.get());
	}

	public int lastPage() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	public boolean hasPrevious() {
		return this.page > 1;
	}

	public boolean hasNext() {
		return this.page < lastPage();
	}

}
