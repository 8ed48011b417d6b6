package org.policychronicle.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days laid along a line in per cent of its width, so that a picture fits any room. Years
 * long past may share the first part of it, drawn narrower.
 *
 * @param from the first day
 * @param knee the day from which a day has its full width; the first day where all have
 * @param share the part of the line before that day, in per cent
 * @param to the day after the last
 */
public record TimeScale(LocalDate from, LocalDate knee, double share, LocalDate to) {

	/** The years before this one are few of steps and long past. */
	private static final int FIRST_YEAR = 2021;

	/**
	 * A scale on which all days are equally wide.
	 */
	public static TimeScale even(LocalDate from, LocalDate to) {
		return new TimeScale(from, from, 0, to);
	}

	/**
	 * The scale of the small lines in lists, from 2021 to the end of the year.
	 */
	public static TimeScale recent(LocalDate today) {
		return even(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(today.getYear() + 1, 1, 1));
	}

	/**
	 * Where a day begins, in per cent; the nearer end where it lies beyond.
	 */
	public double x(LocalDate day) {
		double x = day.isBefore(this.knee) ? this.share * part(this.from, this.knee, day)
				: this.share + (100 - this.share) * part(this.knee, this.to, day);
		return Math.round(Math.max(0, Math.min(100, x)) * 100) / 100.0;
	}

	/**
	 * Whether a day lies before the first.
	 */
	public boolean isBefore(LocalDate day) {
		return day.isBefore(this.from);
	}

	/**
	 * The years that have their full width.
	 */
	public List<Year> years() {
		return IntStream.rangeClosed(this.knee.getYear(), this.to.minusDays(1).getYear())
			.mapToObj((year) -> new Year(year, x(LocalDate.of(year, 1, 1))))
			.toList();
	}

	private static double part(LocalDate from, LocalDate to, LocalDate day) {
		return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
	}

	/**
	 * A year on the line.
	 *
	 * @param year the year
	 * @param x where it begins, in per cent
	 */
	public record Year(int year, double x) {

	}

}
