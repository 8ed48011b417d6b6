package org.policychronicle.web;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Which part of a collection is asked for.
 *
 * @param page the page, counted from 1; the first where not given
 * @param size records a page, 1 to 100; 20 where not given
 */
public record Paging(@Nullable @Min(1) @Max(MOST_PAGES) Integer page, @Nullable @Min(1) @Max(100) Integer size) {

	/**
	 * Deeper than any collection goes; keeps page times size within what can be counted.
	 */
	static final int MOST_PAGES = 1_000_000;

	public Paging {
		page = (page != null) ? page : Integer.valueOf(1);
	}

	/**
	 * The same part, with another number of records a page where none was asked for.
	 */
	public Paging orSize(int most) {
		return (this.size != null) ? this : new Paging(this.page, most);
	}

	/**
	 * The same part as a request to a repository, in a total order.
	 */
	public Pageable in(Sort order) {
		return PageRequest.of(number() - 1, sizeOrDefault(), order);
	}

	/**
	 * The most records to read.
	 */
	public int limit() {
		return sizeOrDefault();
	}

	/**
	 * How many records to pass over first.
	 */
	public long offset() {
		return (number() - 1L) * sizeOrDefault();
	}

	/**
	 * This part of a collection that was read by other means than a repository.
	 */
	public <T> Results<T> results(long total, String description, List<T> items) {
		return new Results<>(total, number(), sizeOrDefault(), description, items);
	}

	int number() {
		return (this.page != null) ? this.page : 1;
	}

	int sizeOrDefault() {
		return (this.size != null) ? this.size : 20;
	}

}
