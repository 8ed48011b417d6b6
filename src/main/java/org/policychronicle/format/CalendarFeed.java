package org.policychronicle.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.Address;

/**
 * Records to be seen in a calendar, as far as their day is known.
 *
 * @param address where the calendar itself is
 * @param title what it shows
 * @param updated when its data last changed
 * @param records how many records were asked for, dated or not
 * @param entries what happened, and when; those without an exact day are left out
 */
public record CalendarFeed(Address address, String title, Instant updated, long records, List<Entry> entries) {

	/**
	 * How many records a calendar holds for whom asks for no number.
	 */
	public static final int MOST = 5000;

	List<Entry> exact() {
		return this.entries.stream().filter(Entry::isExact).toList();
	}

	/**
	 * How many records have a day here.
	 */
	long exactRecords() {
		return exact().stream().map(Entry::path).distinct().count();
	}

	/**
	 * Something that happened.
	 *
	 * @param id what it is called for ever, such as {@code event:x}
	 * @param title its title
	 * @param text what it is
	 * @param date when it was or began
	 * @param end when it ended; null where it is no span
	 * @param path where it is found
	 * @param updated when its record last changed
	 * @param revision how many times it has changed
	 */
	public record Entry(String id, String title, String text, PartialDate date, @Nullable PartialDate end, String path,
			Instant updated, int revision) {

		boolean isExact() {
			return this.date.precision() == DatePrecision.DAY;
		}

		/**
		 * The day after the last; a coarse end says nothing of days, so the first day
		 * stands alone then.
		 */
		LocalDate dayAfter() {
			return ((this.end != null && this.end.precision() == DatePrecision.DAY) ? this.end : this.date).day()
				.plusDays(1);
		}

	}

}
