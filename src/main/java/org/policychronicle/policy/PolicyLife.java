package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * What decides the status of a policy on any day, and the one rule by which it does.
 *
 * @param type what sort of instrument it is
 * @param binding whether such an instrument binds
 * @param sourceYear the year under which the source files it
 * @param steps the steps that turn its status, the last first
 */
record PolicyLife(PolicyType type, boolean binding, int sourceYear, List<Step> steps) {

	/** The steps that turn a status, the last first; those of one set do so together. */
	private static final List<Set<Milestone>> TURNS = List.of(EnumSet.of(Milestone.SUPERSEDED, Milestone.REPEALED),
			EnumSet.of(Milestone.EFFECTIVE), EnumSet.of(Milestone.ADOPTED, Milestone.PROMULGATED, Milestone.PUBLISHED),
			EnumSet.of(Milestone.DRAFT));

	private static final Set<Milestone> ENDS = TURNS.get(0);

	private static final Comparator<Step> SUREST_FIRST = Comparator.comparing((Step step) -> step.basis().isDocument())
		.thenComparing((step) -> step.date().lastDay())
		.thenComparing(Step::milestone);

	/**
	 * Finds the steps that decide among all that are known: an established one before one
	 * of the document, and of several the first.
	 */
	static PolicyLife of(PolicyType type, LegalLevel level, int sourceYear, List<Step> known) {
		List<Step> steps = TURNS.stream()
			.map((turn) -> known.stream().filter((step) -> turn.contains(step.milestone())).min(SUREST_FIRST))
			.flatMap(Optional::stream)
			.map((step) -> known.contains(step.inDocument()) ? step.inDocument() : step)
			.collect(Collectors.toCollection(ArrayList::new));
		steps.addAll((!steps.isEmpty() && ENDS.contains(steps.get(0).milestone())) ? 1 : 0, amendments(steps, known));
		return new PolicyLife(type, type.entersIntoForce() && level.binds(), sourceYear, List.copyOf(steps));
	}

	// what changed a text in force, the last first
	private static List<Step> amendments(List<Step> steps, List<Step> known) {
		LocalDate inForce = steps.stream()
			.filter((step) -> step.milestone() == Milestone.EFFECTIVE)
			.map((step) -> step.date().day())
			.findFirst()
			.orElse(LocalDate.MIN);
		return known.stream()
			.filter((step) -> step.milestone() == Milestone.AMENDED && !step.date().day().isBefore(inForce))
			.sorted(Comparator.comparing((Step step) -> step.date().day()).reversed())
			.toList();
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
		if (first == null || ENDS.contains(first.milestone()) || first.milestone() == Milestone.AMENDED) {
			boolean exists = day.getYear() > this.sourceYear;
			return status(exists ? withoutDates() : PolicyStatus.Value.UNKNOWN, day, null);
		}
		return status(null, day, first);
	}

	private PolicyStatus after(Step step, LocalDate day) {
		if (ENDS.contains(step.milestone())) {
			return status((step.milestone() == Milestone.REPEALED) ? PolicyStatus.Value.REPEALED
					: PolicyStatus.Value.SUPERSEDED, day, step);
		}
		if (step.milestone() == Milestone.DRAFT || !this.binding) {
			boolean draft = step.milestone() == Milestone.DRAFT && this.type != PolicyType.UNIDENTIFIED;
			return status(draft ? PolicyStatus.Value.DRAFT : withoutDates(), day, step);
		}
		if (step.milestone() == Milestone.EFFECTIVE) {
			return status(PolicyStatus.Value.IN_FORCE, day, step);
		}
		if (step.milestone() == Milestone.AMENDED) {
			return status(PolicyStatus.Value.IN_FORCE_AMENDED, day, step);
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
		return (this.binding || this.type == PolicyType.UNIDENTIFIED) ? PolicyStatus.Value.UNKNOWN
				: PolicyStatus.Value.NOT_BINDING;
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
