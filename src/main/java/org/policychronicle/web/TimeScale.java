package org.policychronicle.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

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

	/** The timeline begins here. */
	public static final int EARLIEST = 2016;

	private static final double SHARE = 9;

	private static final int MOST_TICKS = 14;

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
	 * The scale of the whole timeline, to the end of the year: the years 2016 to 2020
	 * share its first part.
	 */
	public static TimeScale whole(LocalDate today) {
		return between(LocalDate.of(EARLIEST, 1, 1), LocalDate.of(today.getYear() + 1, 1, 1));
	}

	/**
	 * The scale of a chosen span; several years before 2021 share its first part.
	 */
	public static TimeScale between(LocalDate from, LocalDate to) {
		LocalDate knee = LocalDate.of(FIRST_YEAR, 1, 1);
		return (from.isBefore(knee.minusYears(1)) && to.isAfter(knee.plusYears(1)))
				? new TimeScale(from, knee, SHARE, to) : even(from, to);
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
	 * What divides the line where all has its full width: months, quarters or years, as
	 * there is room for their names.
	 */
	public List<Tick> ticks() {
		long months = ChronoUnit.MONTHS.between(this.knee, this.to);
		int step = (months <= MOST_TICKS) ? 1
				: (months < 3 * MOST_TICKS) ? 3 : 12 * (1 + (int) months / 12 / MOST_TICKS);
		LocalDate first = (step < 12) ? this.knee.withDayOfMonth(1) : this.knee.withDayOfYear(1);
		return Stream.iterate(first, (day) -> day.isBefore(this.to), (day) -> day.plusMonths(step))
			.map((day) -> new Tick(new PartialDate(day,
					(step < 12 && day.getMonthValue() > 1) ? DatePrecision.MONTH : DatePrecision.YEAR), x(day)))
			.toList();
	}

	private static double part(LocalDate from, LocalDate to, LocalDate day) {
		return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
	}

	/**
	 * Where a part of the line begins.
	 *
	 * @param date the month or year that begins there
	 * @param x where, in per cent
	 */
	public record Tick(PartialDate date, double x) {

		/**
		 * Its name: a month alone, January by its year.
		 */
		public String text(Locale reader) {
			return (this.date.precision() == DatePrecision.YEAR) ? Integer.toString(this.date.year())
					: DateTimeFormatter.ofPattern("LLL", reader).format(this.date.day());
		}

	}

}
