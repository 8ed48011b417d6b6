package org.policychronicle.record;

import java.time.Instant;
import java.util.stream.Stream;

import jakarta.persistence.criteria.Order;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;

/**
 * The orders in which dated records can be listed; the slug breaks every tie. A date is
 * stored as the first day of its period, so a coarse date comes before the finer ones of
 * its period when the oldest is first, and after them when the newest is.
 */
public enum DateOrder implements Slugged {

	NEWEST("newest", Sort.Direction.DESC, Sort.Direction.ASC),
	OLDEST("oldest", Sort.Direction.ASC, Sort.Direction.DESC);

	private final String slug;

	private final Sort.Direction byDay;

	private final Sort.Direction byPrecision;

	DateOrder(String slug, Sort.Direction byDay, Sort.Direction byPrecision) {
		this.slug = slug;
		this.byDay = byDay;
		this.byPrecision = byPrecision;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The order of a feed: the latest changed first, of those the newest by a date.
	 */
	public static <T> Specification<T> changedFirst(RecordKind kind, String date) {
		return (record, query, builder) -> {
			Order changed = builder.desc(((HibernateCriteriaBuilder) builder).sql(
					"coalesce((select max(changed_at) from change where record_kind = ? and record_slug = ?), '-infinity')",
					Instant.class, builder.literal(kind.slug()), record.get("slug")));
			query.orderBy(
					Stream.concat(Stream.of(changed), QueryUtils.toOrders(NEWEST.by(date), record, builder).stream())
						.toList());
			return builder.conjunction();
		};
	}

	/**
	 * The order by a date of the record, a {@link PartialDate}.
	 */
	public Sort by(String date) {
		// the words day, month and year happen to stand in the order of the alphabet
		return Sort.by(new Sort.Order(this.byDay, date + ".day"), new Sort.Order(this.byPrecision, date + ".precision"),
				Sort.Order.asc("slug"));
	}

}
