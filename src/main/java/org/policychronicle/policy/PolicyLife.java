package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * What decides the status of a policy on any day, and the one rule by which it does.
 *
 * @param type what sort of instrument it is
 * @param sourceYear the year under which the source files it
 * @param steps the steps that turn its status, the last first
 */
record PolicyLife(PolicyType type, int sourceYear, List<Step> steps) {

	/** The steps that turn a status, the last first; those of one set do so together. */
	private static final List<Set<Milestone>> TURNS = List.of(EnumSet.of(Milestone.SUPERSEDED),
			EnumSet.of(Milestone.EFFECTIVE), EnumSet.of(Milestone.ADOPTED, Milestone.PROMULGATED, Milestone.PUBLISHED),
			EnumSet.of(Milestone.DRAFT));

	private static final Comparator<Step> SUREST_FIRST = Comparator.comparing((Step step) -> step.basis().isDocument())
		.thenComparing((step) -> step.date().lastDay())
		.thenComparing(Step::milestone);

	/**
	 * Finds the steps that decide among all that are known: an established one before one
	 * of the document, and of several the first.
	 */
	static PolicyLife of(PolicyType type, int sourceYear, List<Step> known) {
		return new PolicyLife(type, sourceYear,
				TURNS.stream()
					.map((turn) -> known.stream().filter((step) -> turn.contains(step.milestone())).min(SUREST_FIRST))
					.flatMap(Optional::stream)
					.map((step) -> known.contains(step.inDocument()) ? step.inDocument() : step)
					.toList());
	}

	/**
	 * The status on a day. The last step that has begun decides it, and it is unknown
	 * while the day lies inside the period of a coarse date. There is none before the
	 * first step.
	 */
	PolicyStatus on(LocalDate day) {
		for (Step step : this.steps) {
			if (!day.isBefore(step.date().day())) {
				return day.isBefore(step.date().lastDay()) ? status(PolicyStatus.Value.UNKNOWN, day, step)
						: after(step, day);
			}
		}
		Step first = this.steps.isEmpty() ? null : this.steps.get(this.steps.size() - 1);
		if (first == null || first.milestone() == Milestone.SUPERSEDED) {
			boolean exists = day.getYear() > this.sourceYear;
			return status(exists ? withoutDates() : PolicyStatus.Value.UNKNOWN, day, null);
		}
		return status(null, day, first);
	}

	private PolicyStatus after(Step step, LocalDate day) {
		if (step.milestone() == Milestone.SUPERSEDED) {
			return status(PolicyStatus.Value.NO_LONGER_IN_FORCE, day, step);
		}
		if (step.milestone() == Milestone.DRAFT || !this.type.entersIntoForce()) {
			boolean draft = step.milestone() == Milestone.DRAFT && this.type != PolicyType.UNIDENTIFIED;
			return status(draft ? PolicyStatus.Value.DRAFT : withoutDates(), day, step);
		}
		if (step.milestone() == Milestone.EFFECTIVE) {
			return status(PolicyStatus.Value.IN_FORCE, day, step);
		}
		return this.steps.stream()
			.filter((later) -> later.milestone() == Milestone.EFFECTIVE)
			.findFirst()
			.map((effective) -> status(PolicyStatus.Value.NOT_YET_IN_FORCE, day, effective))
			.orElseGet(() -> status(PolicyStatus.Value.UNKNOWN, day, null));
	}

	// what a policy is by its type alone, once it is there
	private PolicyStatus.Value withoutDates() {
		if (this.type == PolicyType.DRAFT) {
			return PolicyStatus.Value.DRAFT;
		}
		return (this.type.entersIntoForce() || this.type == PolicyType.UNIDENTIFIED) ? PolicyStatus.Value.UNKNOWN
				: PolicyStatus.Value.NOT_APPLICABLE;
	}

	private static PolicyStatus status(PolicyStatus.@Nullable Value value, LocalDate day, @Nullable Step step) {
		return (step != null) ? new PolicyStatus(value, day, step.milestone(), step.date(), step.basis())
				: new PolicyStatus(value, day, null, null, null);
	}

	/**
	 * A step in the life of a policy.
	 *
	 * @param milestone which step
	 * @param date when it was
	 * @param basis which layer says so
	 */
	record Step(Milestone milestone, PartialDate date, Origin basis) {

		private Step inDocument() {
			return new Step(this.milestone, this.date, Origin.DOCUMENT);
		}

	}

}
