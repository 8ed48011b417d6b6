package org.policychronicle.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern WRITTEN = Pattern.compile("(?!0000)(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	/**
	 * How each language writes them: to read a pattern takes longer than to follow it.
	 */
	private static final Map<Locale, Map<String, DateTimeFormatter>> FORMS = new ConcurrentHashMap<>();

	/**
	 * Reads a date as {@link #toString()} writes it.
	 * @throws DateTimeException if the text is no year, month or day, or one that the
	 * calendar does not have
	 */
	public static PartialDate parse(String text) {
		Matcher parts = WRITTEN.matcher(text);
		if (!parts.matches()) {
			throw new DateTimeException("neither a year nor a month nor a day");
		}
		DatePrecision precision = (parts.group(3) != null) ? DatePrecision.DAY
				: (parts.group(2) != null) ? DatePrecision.MONTH : DatePrecision.YEAR;
		return new PartialDate(
				LocalDate.of(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3))),
				precision);
	}

	/**
	 * A year as a date.
	 */
	public static PartialDate ofYear(int year) {
		return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
	}

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

	/**
	 * The month in which the date falls, or the date itself where no month is known.
	 */
	public PartialDate month() {
		return (this.precision == DatePrecision.DAY) ? new PartialDate(this.day.withDayOfMonth(1), DatePrecision.MONTH)
				: this;
	}

	public int year() {
		return this.day.getYear();
	}

	/**
	 * The date as the language writes it, at its precision.
	 */
	public String text(Locale locale) {
		return locale.getLanguage().equals("zh") ? write("y年", "y年M月", "y年M月d日", locale)
				: write("y", "MMMM y", "d MMMM y", locale);
	}

	/**
	 * The same as short as a table has it.
	 */
	public String brief(Locale locale) {
		return locale.getLanguage().equals("zh") ? text(locale) : write("y", "MMM y", "d MMM y", locale);
	}

	/**
	 * The same under a heading that says the year.
	 */
	public String inYear(Locale locale) {
		return locale.getLanguage().equals("zh") ? write("y年", "M月", "M月d日", locale)
				: write("y", "MMMM", "d MMM", locale);
	}

	private String write(String year, String month, String day, Locale locale) {
		String pattern = switch (this.precision) {
			case YEAR -> year;
			case MONTH -> month;
			case DAY -> day;
		};
		return FORMS.computeIfAbsent(locale, (reader) -> new ConcurrentHashMap<>())
			.computeIfAbsent(pattern, (form) -> DateTimeFormatter.ofPattern(form, locale))
			.format(this.day);
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

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 1;
	}

}
