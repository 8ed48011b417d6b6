package org.policychronicle.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.policychronicle.record.PartialDate;

/**
 * A stretch of time laid along a line: what the pictures of time have in common.
 *
 * @param from its first day
 * @param last its last day
 * @param width how long the line is
 */
public record TimeAxis(LocalDate from, LocalDate last, int width) {

	private static final double LEAST_TICK = 26;

	/**
	 * Where a day begins on the line; the nearer end where it lies beyond.
	 */
	public double x(LocalDate day) {
		double share = (double) ChronoUnit.DAYS.between(this.from, day) / days();
		return Math.round(Math.max(0, Math.min(1, share)) * this.width * 10) / 10.0;
	}

	/**
	 * Where the period that a date stands for ends.
	 */
	public double end(PartialDate date) {
		return x(date.lastDay().plusDays(1));
	}

	/**
	 * The divisions of time whose periods are at least so wide, the finest first.
	 */
	public List<TimeStep> steps(double least) {
		List<TimeStep> steps = TimeStep.ALL.stream().filter((step) -> width(step) >= least).toList();
		return steps.isEmpty() ? List.of(TimeStep.ALL.get(TimeStep.ALL.size() - 1)) : steps;
	}

	/**
	 * The periods that divide the line, as fine as their names have room: days, months,
	 * or one or more years.
	 */
	public List<Tick> ticks(Locale locale) {
		TimeStep step = steps(LEAST_TICK).stream()
			.filter((each) -> !each.equals(TimeStep.QUARTER))
			.findFirst()
			.orElseThrow();
		List<Tick> ticks = new ArrayList<>();
		for (LocalDate day = step.start(this.from); !day.isAfter(this.last); day = step.next(day)) {
			ticks.add(new Tick(name(step, day, locale), step.span(day), x(day), x(step.next(day))));
		}
		return ticks;
	}

	// January bears the name of its year, so that months and years can be told.
	private static String name(TimeStep step, LocalDate day, Locale locale) {
		return DateTimeFormatter
			.ofPattern((step.months() == 0) ? "d" : (step.months() >= 12 || day.getMonthValue() == 1) ? "y" : "LLL",
					locale)
			.format(day);
	}

	/**
	 * How wide a period is.
	 */
	public double width(TimeStep step) {
		double days = (step.months() == 0) ? 1 : step.months() * 30.44;
		return days * this.width / days();
	}

	private long days() {
		return ChronoUnit.DAYS.between(this.from, this.last) + 1;
	}

	/**
	 * A period on the line.
	 *
	 * @param name its short name
	 * @param span what it spans
	 * @param x where it begins
	 * @param end where it ends
	 */
	public record Tick(String name, TimeStep.Span span, double x, double end) {

		public double middle() {
			return Math.round((this.x + this.end) * 5) / 10.0;
		}

		public double width() {
			return Math.round((this.end - this.x) * 10) / 10.0;
		}

	}

}
