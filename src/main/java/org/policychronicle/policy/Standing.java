package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;

/**
 * Whether a policy is in force on a day, as an agent is told it.
 *
 * @param inForce whether it is in force; null where the record cannot tell
 * @param value what it is on that day; null before the first step that is known
 * @param asOf the day in China it holds for
 * @param decidedBy the step that decided it, where a date did
 * @param date the date of that step
 * @param confidence how sure that date is
 * @param effective when it entered or enters into force; null where unknown
 * @param succeededBy slug of what took its place
 */
record Standing(@Nullable Boolean inForce, PolicyStatus.@Nullable Value value, LocalDate asOf,
		@Nullable Milestone decidedBy, @Nullable PartialDate date, @Nullable Confidence confidence,
		@Nullable PartialDate effective, @Nullable String succeededBy) {

	static Standing of(PolicyDetail policy) {
		PolicyStatus status = policy.status();
		Confidence confidence = policy.dates()
			.stream()
			.filter((date) -> date.milestone() == status.decidedBy() && Objects.equals(date.date(), status.date()))
			.map(PolicyDate::confidence)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new Standing(isInForce(status), status.value(), status.asOf(), status.decidedBy(), status.date(),
				confidence, policy.effective(), (status.successor() != null) ? status.successor().slug() : null);
	}

	private static @Nullable Boolean isInForce(PolicyStatus status) {
		return (status.value() == null || status.value() == PolicyStatus.Value.UNKNOWN) ? null
				: (Boolean) status.isInForce();
	}

}
