package org.policychronicle.record;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

/**
 * A way to divide records of one kind, named like the filter parameter that chooses among
 * its parts.
 *
 * @param <T> the entity divided
 * @param parameter the filter's parameter
 * @param value finds the value of a record, joining what it takes
 */
public record Dimension<T>(String parameter, Division<T> value) {

	/**
	 * By a property of the record's own that is named like the parameter.
	 * @param <T> the entity divided
	 */
	public static <T> Dimension<T> of(String property) {
		return new Dimension<>(property, (record, query, builder) -> Share.of(record.get(property)));
	}

	/**
	 * Finds the value that a record has in a dimension; a record may have several.
	 *
	 * @param <T> the entity divided
	 */
	@FunctionalInterface
	public interface Division<T> {

		Share share(Root<T> root, JpaCriteriaQuery<?> query, HibernateCriteriaBuilder builder);

	}

	/**
	 * A value, and the condition that ties what was joined for it to the record.
	 *
	 * @param value the value
	 * @param condition the condition, if something was joined
	 */
	public record Share(Expression<?> value, @Nullable Predicate condition) {

		public static Share of(Expression<?> value) {
			return new Share(value, null);
		}

	}

}
