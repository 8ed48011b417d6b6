package org.policychronicle.record;

import java.time.LocalDate;
import java.util.Arrays;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filter "in this period", for any kind of record that has a date. A date known only
 * to the month or the year counts as all of that month or year, and matches where the two
 * periods have a day in common.
 */
public final class InPeriod {

	private InPeriod() {
	}

	/**
	 * The records whose time lies at least partly in a year.
	 * @param <T> the entity filtered
	 * @param year the year
	 * @param date the attribute that holds the date, or the start of a span
	 * @param end the attribute that holds the end of a span, if the entity knows spans
	 * @return the specification
	 */
	public static <T> Specification<T> year(int year, String date, String... end) {
		PartialDate wanted = PartialDate.ofYear(year);
		return InPeriod.<T>from(wanted, date, end).and(to(wanted, date));
	}

	/**
	 * The records whose time does not end before a date begins.
	 */
	public static <T> Specification<T> from(PartialDate from, String date, String... end) {
		return (root, query, builder) -> builder.or(notBefore(builder, path(root, date), from.day()),
				builder.or(Arrays.stream(end)
					.map((last) -> notBefore(builder, path(root, last), from.day()))
					.toArray(Predicate[]::new)));
	}

	/**
	 * The records whose time does not begin after a date ends.
	 */
	public static <T> Specification<T> to(PartialDate to, String date) {
		return (root, query, builder) -> builder.lessThanOrEqualTo(path(root, date).get("day"), to.lastDay());
	}

	// an attribute, or one of an embedded value
	private static Path<PartialDate> path(Root<?> root, String attribute) {
		int dot = attribute.indexOf('.');
		return (dot < 0) ? root.get(attribute)
				: root.get(attribute.substring(0, dot)).get(attribute.substring(dot + 1));
	}

	// A date is stored as the first day of its period: the period reaches a day if that
	// first day is not before the start of the like period around the day.
	private static Predicate notBefore(CriteriaBuilder builder, Path<PartialDate> date, LocalDate day) {
		return builder.or(reaches(builder, date, DatePrecision.DAY, day),
				reaches(builder, date, DatePrecision.MONTH, day.withDayOfMonth(1)),
				reaches(builder, date, DatePrecision.YEAR, day.withDayOfYear(1)));
	}

	private static Predicate reaches(CriteriaBuilder builder, Path<PartialDate> date, DatePrecision precision,
			LocalDate first) {
		return builder.and(builder.equal(date.get("precision"), precision),
				builder.greaterThanOrEqualTo(date.get("day"), first));
	}

}
