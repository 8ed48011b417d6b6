package org.policychronicle.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month or the day, and never shown finer than that.
 * Written as EDTF level 0: {@code 2013}, {@code 2022-01}, {@code 2017-07-20}.
 *
 * @param day the first day of the period that is known
 * @param precision how long that period is
 */
@Embeddable
public record PartialDate(LocalDate day, @Enumerated(EnumType.STRING) DatePrecision precision) {

	/** Newest first; a coarse date comes after the finer ones inside its period. */
	public static final Comparator<PartialDate> NEWEST_FIRST = Comparator.comparing(PartialDate::lastDay)
		.thenComparing(PartialDate::precision, Comparator.reverseOrder())
		.reversed();

	/**
	 * The date that was stored, or null where nothing is known.
	 */
	public static @Nullable PartialDate of(@Nullable LocalDate day, @Nullable DatePrecision precision) {
		return (day != null && precision != null) ? new PartialDate(day, precision) : null;
	}

	/**
	 * The last day of the known period.
	 */
	public LocalDate lastDay() {
		return switch (this.precision) {
			case YEAR -> this.day.withDayOfYear(this.day.lengthOfYear());
			case MONTH -> this.day.withDayOfMonth(this.day.lengthOfMonth());
			case DAY -> this.day;
		};
	}

	public int year() {
		return this.day.getYear();
	}

	/**
	 * The date as the language writes it, at its precision.
	 */
	public String text(Locale locale) {
		boolean chinese = locale.getLanguage().equals("zh");
		String pattern = switch (this.precision) {
			case YEAR -> chinese ? "y年" : "y";
			case MONTH -> chinese ? "y年M月" : "MMMM y";
			case DAY -> chinese ? "y年M月d日" : "d MMMM y";
		};
		return DateTimeFormatter.ofPattern(pattern, locale).format(this.day);
	}

	@JsonValue
	@Override
	public String toString() {
		return switch (this.precision) {
			case YEAR -> "%04d".formatted(this.day.getYear());
			case MONTH -> YearMonth.from(this.day).toString();
			case DAY -> this.day.toString();
		};
	}

}
