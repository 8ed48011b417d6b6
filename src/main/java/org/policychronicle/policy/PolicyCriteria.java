package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.TextMatch;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on policies, one method a condition. */
final class PolicyCriteria {

	private PolicyCriteria() {
	}

	static Specification<Policy> of(PolicyFilter filter, List<Long> agencyIds) {
		return Specification.allOf(agency(agencyIds, filter.role()), year(filter), type(filter.type()),
				jurisdiction(filter.jurisdiction()), text(filter.q()));
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
			return policy.get("id").in(parts.select(part.get("policyId")).where(sameRole, sameAgency));
		};
	}

	private static Specification<Policy> year(PolicyFilter filter) {
		Integer first = filter.firstYear();
		Integer last = filter.lastYear();
		return switch (filter.basis()) {
			case SOURCE -> (policy, query, builder) -> builder.and(atLeast(builder, policy.get("sourceYear"), first),
					atMost(builder, policy.get("sourceYear"), last));
			case ISSUED -> dated("issued", first, last);
			case EFFECTIVE -> dated("effective", first, last);
		};
	}

	// A date is stored as the first day of its period, and no period is longer than a
	// year.
	private static Specification<Policy> dated(String date, @Nullable Integer first, @Nullable Integer last) {
		LocalDate from = (first != null) ? LocalDate.of(first, 1, 1) : null;
		LocalDate to = (last != null) ? LocalDate.of(last, 12, 31) : null;
		return (policy, query, builder) -> {
			Expression<LocalDate> day = policy.get(date).get("day");
			return builder.and(atLeast(builder, day, from), atMost(builder, day, to));
		};
	}

	private static Specification<Policy> type(@Nullable PolicyType type) {
		return (policy, query, builder) -> (type != null) ? builder.equal(policy.get("type"), type)
				: builder.conjunction();
	}

	private static Specification<Policy> jurisdiction(@Nullable Jurisdiction jurisdiction) {
		return (policy, query, builder) -> (jurisdiction != null)
				? builder.equal(policy.get("jurisdiction"), jurisdiction) : builder.conjunction();
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

	private static <T extends Comparable<? super T>> Predicate atLeast(CriteriaBuilder builder, Expression<T> value,
			@Nullable T least) {
		return (least != null) ? builder.greaterThanOrEqualTo(value, least) : builder.conjunction();
	}

	private static <T extends Comparable<? super T>> Predicate atMost(CriteriaBuilder builder, Expression<T> value,
			@Nullable T most) {
		return (most != null) ? builder.lessThanOrEqualTo(value, most) : builder.conjunction();
	}

}
