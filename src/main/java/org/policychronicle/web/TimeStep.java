package org.policychronicle.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/**
 * How finely a stretch of time is divided: into days, or into so many months counted from
 * the year 0, so that the same period always begins on the same day.
 *
 * @param months how many months a period has; 0 for days
 */
public record TimeStep(int months) {

	static final TimeStep DAY = new TimeStep(0);

	static final TimeStep QUARTER = new TimeStep(3);

	static final List<TimeStep> ALL = List.of(DAY, new TimeStep(1), QUARTER, new TimeStep(12), new TimeStep(24),
			new TimeStep(60), new TimeStep(120), new TimeStep(240), new TimeStep(600), new TimeStep(1200),
			new TimeStep(6000), new TimeStep(12000));

	/**
	 * The first day of the period in which a day lies.
	 */
	public LocalDate start(LocalDate day) {
		if (this.months == 0) {
			return day;
		}
		int month = day.getYear() * 12 + day.getMonthValue() - 1;
		int first = month / this.months * this.months;
		return LocalDate.of(first / 12, first % 12 + 1, 1);
	}

	/**
	 * The first day of the period after the one that begins on a day.
	 */
	public LocalDate next(LocalDate start) {
		return (this.months == 0) ? start.plusDays(1) : start.plusMonths(this.months);
	}

	/**
	 * The period that begins on a day, written as coarsely as it can be.
	 */
	public Span span(LocalDate start) {
		DatePrecision precision = (this.months == 0) ? DatePrecision.DAY
				: (this.months < 12) ? DatePrecision.MONTH : DatePrecision.YEAR;
		return Span.of(start, next(start).minusDays(1), precision);
	}

	/** From one date up to another, both included. */
	public record Span(PartialDate from, PartialDate to) {

		/**
		 * The span from one day to another, each taken to its day, month or year.
		 */
		public static Span of(LocalDate first, LocalDate last, DatePrecision precision) {
			return new Span(at(first, precision), at(last, precision));
		}

		/**
		 * The span from one day to another, at a precision that suits its length.
		 */
		public static Span around(LocalDate first, LocalDate last) {
			boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
			boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
			return of(first, last, (years || first.plusYears(3).isBefore(last)) ? DatePrecision.YEAR
					: (months || first.plusMonths(2).isBefore(last)) ? DatePrecision.MONTH : DatePrecision.DAY);
		}

		/**
		 * The span of the same length right after this one, or right before it.
		 */
		public Span beside(boolean after) {
			long length = length();
			return after ? moved(length, length) : moved(-length, -length);
		}

		/**
		 * This span and half as much on either side.
		 */
		public Span wider() {
			long half = (length() + 1) / 2;
			return moved(-half, half);
		}

		private long length() {
			return unit().between(this.from.day(), this.to.day()) + 1;
		}

		private Span moved(long first, long last) {
			return of(this.from.day().plus(first, unit()), this.to.day().plus(last, unit()), this.from.precision());
		}

		private ChronoUnit unit() {
			return switch (this.from.precision()) {
				case DAY -> ChronoUnit.DAYS;
				case MONTH -> ChronoUnit.MONTHS;
				case YEAR -> ChronoUnit.YEARS;
			};
		}

		/**
		 * Whether both ends have a year of four digits, as an address can bear them.
		 */
		public boolean canBeWritten() {
			return this.from.year() >= 1 && this.to.year() <= 9999;
		}

		private static PartialDate at(LocalDate day, DatePrecision precision) {
			return switch (precision) {
				case DAY -> new PartialDate(day, precision);
				case MONTH -> new PartialDate(day.withDayOfMonth(1), precision);
				case YEAR -> PartialDate.ofYear(day.getYear());
			};
		}

	}

}
