package org.policychronicle.policy;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Layer;

/**
 * The rules of {@link PolicyStatus} as an expression, so that policies can be filtered
 * and counted by status.
 */
final class StatusOnDay {

	private static final List<PolicyType> NEVER_IN_FORCE = Arrays.stream(PolicyType.values())
		.filter((type) -> !type.entersIntoForce() && type != PolicyType.DRAFT && type != PolicyType.UNIDENTIFIED)
		.toList();

	private StatusOnDay() {
	}

	/**
	 * The slug of the status that a policy has on a day.
	 */
	static Expression<String> of(Path<Policy> policy, LocalDate day, Layer layer, CriteriaBuilder builder) {
		Path<?> effectiveDate = policy.get((layer == Layer.ALL) ? "effective" : "documentEffective");
		Path<?> endedDate = policy.get((layer == Layer.ALL) ? "ended" : "documentEnded");
		Expression<LocalDate> effective = effectiveDate.get("day");
		Expression<LocalDate> ended = endedDate.get("day");
		return builder.<String>selectCase()
			.when(builder.equal(policy.get("type"), PolicyType.DRAFT), PolicyStatus.Value.DRAFT.slug())
			.when(policy.get("type").in(NEVER_IN_FORCE), PolicyStatus.Value.NOT_APPLICABLE.slug())
			.when(builder.or(builder.equal(policy.get("type"), PolicyType.UNIDENTIFIED), builder.isNull(effective)),
					PolicyStatus.Value.UNKNOWN.slug())
			.when(builder.lessThanOrEqualTo(ended, day),
					builder.<String>selectCase()
						.when(inside(endedDate, day, builder), PolicyStatus.Value.UNKNOWN.slug())
						.otherwise(PolicyStatus.Value.NO_LONGER_IN_FORCE.slug()))
			.when(builder.greaterThan(effective, day), PolicyStatus.Value.NOT_YET_IN_FORCE.slug())
			.when(inside(effectiveDate, day, builder), PolicyStatus.Value.UNKNOWN.slug())
			.otherwise(PolicyStatus.Value.IN_FORCE.slug());
	}

	// Whether the day lies in the period of a coarse date, before its last day, when the
	// event is certain.
	private static Predicate inside(Path<?> date, LocalDate day, CriteriaBuilder builder) {
		LocalDate year = day.with(TemporalAdjusters.firstDayOfYear());
		LocalDate month = day.with(TemporalAdjusters.firstDayOfMonth());
		Predicate inYear = builder.and(builder.equal(date.get("precision"), DatePrecision.YEAR),
				builder.equal(date.get("day"), year));
		Predicate inMonth = builder.and(builder.equal(date.get("precision"), DatePrecision.MONTH),
				builder.equal(date.get("day"), month));
		boolean lastOfYear = day.equals(day.with(TemporalAdjusters.lastDayOfYear()));
		boolean lastOfMonth = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
		return builder.or(lastOfYear ? builder.disjunction() : inYear, lastOfMonth ? builder.disjunction() : inMonth);
	}

}
