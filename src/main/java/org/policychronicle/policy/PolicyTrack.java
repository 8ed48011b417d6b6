package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.TimeAxis;

/**
 * The life of a policy as a picture: each step as wide as its date is uncertain, a row
 * each, the time for which it is certainly in force shaded, the day asked for as a line.
 *
 * @param ticks the years of the axis
 * @param steps the steps, the earliest first
 * @param force the time in force; null where there is none or it is not known
 * @param day where the day asked for is
 * @param height the height of the picture
 */
record PolicyTrack(List<TimeAxis.Tick> ticks, List<Step> steps, @Nullable Stretch force, double day, int height) {

	private static final int WIDTH = 640;

	private static final int AXIS = 24;

	private static final int ROW = 20;

	private static final double LEAST = 10;

	/**
	 * Lays out the dates of a policy; null where it has none.
	 */
	static @Nullable PolicyTrack of(PolicyDetail policy, Locale locale) {
		List<PolicyDate> dates = policy.dates();
		if (dates.isEmpty()) {
			return null;
		}
		LocalDate asOf = policy.status().asOf();
		LocalDate first = dates.stream().map((date) -> date.date().day()).min(LocalDate::compareTo).orElse(asOf);
		LocalDate last = dates.stream().map((date) -> date.date().lastDay()).max(LocalDate::compareTo).orElse(asOf);
		LocalDate from = first.isBefore(asOf) ? first : asOf;
		LocalDate to = last.isAfter(asOf) ? last : asOf;
		TimeAxis axis = new TimeAxis(from.withDayOfYear(1), to.withDayOfYear(to.lengthOfYear()), WIDTH);
		List<Step> steps = new ArrayList<>();
		dates.stream()
			.map((date) -> new Step(date.milestone(), date.date(), 0, 0, 0))
			.distinct()
			.sorted(Comparator.comparing((Step step) -> step.date().day()).thenComparing(Step::milestone))
			.forEach((step) -> steps.add(step.placed(axis, AXIS + steps.size() * ROW)));
		return new PolicyTrack(axis.ticks(locale), steps, force(policy, axis), axis.x(asOf),
				AXIS + steps.size() * ROW + 6);
	}

	private static @Nullable Stretch force(PolicyDetail policy, TimeAxis axis) {
		PolicyStatus status = policy.status();
		PartialDate ended = status.date();
		if (status.value() != null && status.value().isInForce()) {
			return stretch(policy.effective(), axis.x(status.asOf()), axis);
		}
		boolean over = status.value() == PolicyStatus.Value.SUPERSEDED || status.value() == PolicyStatus.Value.REPEALED;
		return (over && ended != null) ? stretch(policy.effective(), axis.x(ended.day()), axis) : null;
	}

	private static @Nullable Stretch stretch(@Nullable PartialDate effective, double end, TimeAxis axis) {
		if (effective == null) {
			return null;
		}
		double x = axis.x(effective.lastDay());
		return new Stretch(x, Math.max(0, Math.round((end - x) * 10) / 10.0));
	}

	/** A stretch of the axis. */
	record Stretch(double x, double width) {

	}

	/**
	 * A step in its place.
	 *
	 * @param milestone which step
	 * @param date when it was
	 * @param x where it begins
	 * @param width how wide it is
	 * @param y its upper edge
	 */
	record Step(Milestone milestone, PartialDate date, double x, double width, int y) {

		private Step placed(TimeAxis axis, int y) {
			double x = Math.min(axis.x(this.date.day()), WIDTH - LEAST);
			double width = Math.round(Math.max(LEAST, axis.end(this.date) - x) * 10) / 10.0;
			return new Step(this.milestone, this.date, x, width, y);
		}

		/**
		 * Whether its name stands before it, for want of room after it.
		 */
		public boolean before() {
			return this.x + this.width / 2 > WIDTH / 2.0;
		}

		public double labelX() {
			return this.before() ? this.x - 6 : this.x + this.width + 6;
		}

	}

}
