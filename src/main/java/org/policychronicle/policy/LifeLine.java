package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.TimeScale;

/**
 * The life of an instrument as one line: its draft, its issue, the time it waits, the
 * time in force, its changes and its end. What is known to the month or the year alone is
 * a bracket and never a bar.
 *
 * @param marks the marks, in the order in which they are drawn
 * @param steps the steps it tells of, the earliest first
 * @param earlier whether it began before the line does
 */
public record LifeLine(List<Mark> marks, List<Step> steps, boolean earlier) {

	private static final Comparator<PolicyDate> SUREST_FIRST = Comparator
		.comparing((PolicyDate date) -> date.basis().isDocument())
		.thenComparing((date) -> date.date().lastDay());

	/**
	 * Lays out the life of an instrument as it is known.
	 */
	static LifeLine of(Policy policy, PolicyStatus status, TimeScale scale) {
		return of(policy.dates, policy.issued, policy.effective, policy.ended, status, scale);
	}

	/**
	 * Lays out the life of an instrument.
	 * @param dates the dates that are known of it
	 * @param issued when it was issued
	 * @param effective when it entered or enters into force
	 * @param ended when it was superseded or repealed
	 * @param status its status today
	 * @param scale where the days are
	 */
	static LifeLine of(List<PolicyDate> dates, @Nullable PartialDate issued, @Nullable PartialDate effective,
			@Nullable PartialDate ended, PolicyStatus status, TimeScale scale) {
		LocalDate today = status.asOf();
		PartialDate draft = first(dates, Milestone.DRAFT).orElse(null);
		List<PartialDate> amended = all(dates, Milestone.AMENDED);
		List<Step> steps = new ArrayList<>();
		add(steps, "draft", draft);
		add(steps, "issued", issued);
		add(steps, (effective != null && effective.day().isAfter(today)) ? "later" : "effective", effective);
		amended.forEach((date) -> add(steps, "amended", date));
		add(steps, first(dates, Milestone.REPEALED).isPresent() ? "repealed" : "superseded", ended);
		Drawing drawing = new Drawing(scale, new ArrayList<>());
		LocalDate end = (ended != null) ? ended.day() : today;
		boolean binds = effective != null || status.value() == PolicyStatus.Value.UNKNOWN;
		if (draft != null) {
			drawing.stretch("wait", draft.day(), (issued != null) ? issued.day() : end);
		}
		if (issued != null && effective != null) {
			drawing.stretch("pa", issued.day(), exact(effective) ? earlier(effective.day(), end) : end);
		}
		if (issued != null && effective == null) {
			drawing.stretch(binds ? "wait" : "ol", issued.day(), end);
		}
		if (exact(effective)) {
			drawing.stretch((ended != null) ? "ol" : "fo", effective.day(), end);
		}
		drawing.point("dr", draft);
		drawing.point("is", issued);
		amended.forEach((date) -> drawing.point("no", date));
		drawing.point("cap", ended);
		if (issued != null && effective == null && binds) {
			drawing.marks.add(new Mark("q", scale.x(issued.day()), 0));
		}
		if (effective != null && !exact(effective)) {
			drawing.bracket(effective);
		}
		steps.sort(Comparator.comparing((Step step) -> step.date().day()));
		boolean earlier = !steps.isEmpty() && scale.isBefore(steps.get(0).date().day()) && end.isAfter(scale.from());
		return new LifeLine(List.copyOf(drawing.marks), List.copyOf(steps), earlier);
	}

	private static boolean exact(@Nullable PartialDate date) {
		return date != null && date.precision() == DatePrecision.DAY;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static Optional<PartialDate> first(List<PolicyDate> dates, Milestone milestone) {
		return of(dates, milestone).min(SUREST_FIRST).map(PolicyDate::date);
	}

	private static List<PartialDate> all(List<PolicyDate> dates, Milestone milestone) {
		return of(dates, milestone).filter((date) -> !date.basis().isDocument())
			.map(PolicyDate::date)
			.distinct()
			.toList();
	}

	private static Stream<PolicyDate> of(List<PolicyDate> dates, Milestone milestone) {
		return dates.stream().filter((date) -> date.milestone() == milestone);
	}

	private static void add(List<Step> steps, String name, @Nullable PartialDate date) {
		if (date != null) {
			steps.add(new Step(name, date));
		}
	}

	/**
	 * A mark of the line.
	 *
	 * @param look what it is: the class of the style sheet
	 * @param x where it is or begins, in per cent
	 * @param width how wide it is, in per cent; 0 for a point
	 */
	public record Mark(String look, double x, double width) {

		public double end() {
			return Math.round((this.x + this.width) * 100) / 100.0;
		}

		public String left() {
			return this.x + "%";
		}

		public String right() {
			return end() + "%";
		}

		public String across() {
			return this.width + "%";
		}

	}

	/**
	 * A step in words.
	 *
	 * @param name which, as the texts are named
	 * @param date when
	 */
	public record Step(String name, PartialDate date) {

	}

	/** Puts marks where the scale has room for them. */
	private record Drawing(TimeScale scale, List<Mark> marks) {

		private void stretch(String look, LocalDate from, LocalDate to) {
			double x = this.scale.x(from);
			double width = Math.round((this.scale.x(to) - x) * 100) / 100.0;
			if (width > 0) {
				this.marks.add(new Mark(look, x, width));
			}
		}

		private void point(String look, @Nullable PartialDate date) {
			if (date == null || this.scale.isBefore(date.day()) || !date.day().isBefore(this.scale.to())) {
				return;
			}
			if (exact(date)) {
				this.marks.add(new Mark(look, this.scale.x(date.day()), 0));
			}
			else {
				bracket(date);
			}
		}

		private void bracket(PartialDate date) {
			stretch("br", date.day(), date.lastDay().plusDays(1));
		}

	}

}
