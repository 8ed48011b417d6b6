package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.TextMatch;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on policies, one method a parameter. */
final class PolicyConditions {

	private PolicyConditions() {
	}

	/**
	 * What a filter demands.
	 * @param filter the filter
	 * @param agencyIds the bodies it names
	 * @param day the day for which status is worked out
	 */
	static Conditions<Policy> of(PolicyFilter filter, List<Long> agencyIds, LocalDate day) {
		return new Conditions<Policy>().add("agency", agency(agencyIds, filter.role()))
			.add("role", agency(List.of(), filter.role()))
			.add("year", year(filter))
			.add("type", is("type", filter.type()))
			.add("level", is("level", filter.level()))
			.add("jurisdiction", is("jurisdiction", filter.jurisdiction()))
			.add("topic", topic(filter.topic()))
			.add("status", status(filter.status(), day, filter.layer()))
			.add("origin", is("origin", filter.origin()))
			.add("basis", is("origin", (filter.layer() == Layer.DOCUMENT) ? Origin.DOCUMENT : null))
			.add("q", text(filter.q()));
	}

	/**
	 * The date that a year means, where it means one.
	 */
	static Path<LocalDate> day(Root<Policy> policy, PolicyFilter filter) {
		boolean issued = filter.yearMeaning() == YearBasis.ISSUED;
		String date = (filter.layer() == Layer.ALL) ? (issued ? "issued" : "effective")
				: (issued ? "documentIssued" : "documentEffective");
		return policy.get(date).get("day");
	}

	private static Specification<Policy> agency(List<Long> agencyIds, @Nullable AgencyRole role) {
		if (agencyIds.isEmpty() && role == null) {
			return Specification.unrestricted();
		}
		return (policy, query, builder) -> {
			Subquery<Long> parts = query.subquery(Long.class);
			Root<PolicyAgency> part = parts.from(PolicyAgency.class);
			Predicate sameRole = (role != null) ? builder.equal(part.get("role"), role) : builder.conjunction();
			Predicate sameAgency = agencyIds.isEmpty() ? builder.conjunction() : part.get("agencyId").in(agencyIds);
			return policy.get("id").in(parts.select(part.get("policy").get("id")).where(sameRole, sameAgency));
		};
	}

	private static Specification<Policy> year(PolicyFilter filter) {
		Integer first = filter.firstYear();
		Integer last = filter.lastYear();
		if (filter.yearMeaning() == YearBasis.SOURCE) {
			return (policy, query, builder) -> between(builder, policy.get("sourceYear"), first, last);
		}
		// a date is stored as the first day of its period, and no period is longer than a
		// year
		LocalDate from = (first != null) ? LocalDate.of(first, 1, 1) : null;
		LocalDate to = (last != null) ? LocalDate.of(last, 12, 31) : null;
		return (policy, query, builder) -> between(builder, day(policy, filter), from, to);
	}

	private static Specification<Policy> is(String property, @Nullable Slugged wanted) {
		return (policy, query, builder) -> (wanted != null) ? builder.equal(policy.get(property), wanted)
				: builder.conjunction();
	}

	private static Specification<Policy> topic(@Nullable Topic topic) {
		return (policy, query, builder) -> (topic != null)
				? ((HibernateCriteriaBuilder) builder).arrayContains(policy.<String[]>get("topics"), topic.slug())
				: builder.conjunction();
	}

	private static Specification<Policy> status(PolicyStatus.@Nullable Value status, LocalDate day, Layer layer) {
		return (policy, query, builder) -> (status != null)
				? builder.equal(StatusOnDay.of(policy, day, layer, builder), status.slug()) : builder.conjunction();
	}

	private static Specification<Policy> text(@Nullable String text) {
		return TextMatch.everyWord(text,
				(word) -> Specification.anyOf(word.in("title", "chineseTitle", "summary", "purpose", "scope"),
						word.inNames(), inProvisions(word)));
	}

	private static Specification<Policy> inProvisions(TextMatch word) {
		return (policy, query, builder) -> {
			Subquery<Long> provisions = query.subquery(Long.class);
			Root<Provision> provision = provisions.from(Provision.class);
			return policy.get("id")
				.in(provisions.select(provision.get("policy").get("id"))
					.where(word.occurs(builder, provision.get("text"))));
		};
	}

	private static <T extends Comparable<? super T>> Predicate between(CriteriaBuilder builder, Expression<T> value,
			@Nullable T least, @Nullable T most) {
		return builder.and((least != null) ? builder.greaterThanOrEqualTo(value, least) : builder.conjunction(),
				(most != null) ? builder.lessThanOrEqualTo(value, most) : builder.conjunction());
	}

}
