package org.policychronicle.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day or a month that a query names, in whichever notation.
 *
 * @param month the month
 * @param day the day of that month, if named
 */
public record SoughtDate(YearMonth month, @Nullable Integer day) {

	private static final String NAME = "(?<name>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\.?";

	private static final String DASH = "\\s*[-\\u2010-\\u2015\\u2212/.\u5e74]\\s*";

	private static final String ORDINAL = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

	/** By numbers, the largest first, or with the month's name. */
	private static final List<Pattern> NOTATIONS = List
		.of("(?<year>\\d{4})" + DASH + "(?<month>\\d{1,2})\\s*[-\\u2010-\\u2015\\u2212/.\u6708]\\s*(?<day>\\d{1,2})"
				+ "(?:\\s*[\u65e5\u53f7])?", "(?<year>\\d{4})\\s*\u5e74\\s*(?<month>\\d{1,2})\\s*\u6708(?:\u4efd)?",
				"(?<year>\\d{4})[-\\u2010-\\u2015\\u2212/](?<month>\\d{2})",
				ORDINAL + "\\s+(?:of\\s+)?" + NAME + "(?:,\\s*|\\s+)(?<year>\\d{4})",
				NAME + "\\s+" + ORDINAL + "(?:,\\s*|\\s+)(?<year>\\d{4})", NAME + "(?:,\\s*|\\s+)(?<year>\\d{4})")
		.stream()
		.map((notation) -> Pattern.compile(notation + "(?![\\w-])", Pattern.CASE_INSENSITIVE))
		.toList();

	/**
	 * The date that stands at a place of a query, with its end there; null where none
	 * does.
	 */
	static @Nullable Found at(String query, int start) {
		for (Pattern notation : NOTATIONS) {
			Matcher date = notation.matcher(query).region(start, query.length()).useTransparentBounds(true);
			if (date.lookingAt()) {
				try {
					return new Found(of(date), date.end());
				}
				catch (DateTimeException ex) {
					// no day of the calendar: words like any other
				}
			}
		}
		return null;
	}

	private static SoughtDate of(Matcher date) {
		YearMonth month = YearMonth.of(Integer.parseInt(date.group("year")), month(date));
		String day = has(date, "day") ? date.group("day") : null;
		return new SoughtDate(month, (day != null) ? month.atDay(Integer.parseInt(day)).getDayOfMonth() : null);
	}

	/**
	 * How the index marks what happened then: of a day also what is known to its month or
	 * year alone, of a month all that lies in it and what is known to its year alone.
	 */
	String query() {
		String ofYear = " | 'on%d'".formatted(this.month.getYear());
		String inMonth = "%d%02d".formatted(this.month.getYear(), this.month.getMonthValue());
		return (this.day != null) ? "'on%s%02d' | 'on%s'".formatted(inMonth, this.day, inMonth) + ofYear
				: "'in%s'".formatted(inMonth) + ofYear;
	}

	/**
	 * How a text may name it.
	 */
	List<String> texts() {
		int year = this.month.getYear();
		String name = this.month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
		String chinese = "%d\u5e74%d\u6708".formatted(year, this.month.getMonthValue());
		if (this.day == null) {
			return List.of(name + " " + year, FoldedText.words(chinese));
		}
		return List.of("%d %s %d".formatted(this.day, name, year), "%s %d %d".formatted(name, this.day, year),
				FoldedText.words(chinese + this.day + "\u65e5"));
	}

	private static int month(Matcher date) {
		if (has(date, "month")) {
			return Integer.parseInt(date.group("month"));
		}
		String name = date.group("name").toUpperCase(Locale.ROOT);
		for (Month month : Month.values()) {
			if (month.name().startsWith(name)) {
				return month.getValue();
			}
		}
		throw new DateTimeException(name);
	}

	private static boolean has(Matcher date, String part) {
		return date.pattern().pattern().contains("?<" + part + ">");
	}

	/**
	 * A date and where it ends.
	 */
	record Found(SoughtDate date, int end) {

	}

}
