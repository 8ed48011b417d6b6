package org.policychronicle.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/**
 * Writes citations as lawyers do: after the Bluebook, whose table of China has the issuer
 * and both dates in brackets, and after OSCOLA, which cites a foreign rule as its own
 * country does, without full stops, the country behind it. Titles stand in English with
 * the Chinese one beside, since no romanisation is on record.
 */
final class LegalStyles {

	private static final String[] MONTHS = { "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.",
			"Oct.", "Nov.", "Dec." };

	private LegalStyles() {
	}

	static String bluebook(CitedWork work, LocalDate accessed, String address) {
		String visited = " (last visited " + american(new PartialDate(accessed, DatePrecision.DAY)) + ").";
		String dated = (work.date() != null) ? " (" + american(work.date()) + ")" : "";
		String via = ", via " + CitedWork.RECORD + ", " + address + visited;
		return switch (work.type()) {
			case NEWS -> commas(work.title(), work.authors().isEmpty() ? null : work.authors().get(0)) + dated
					+ ((work.official() != null) ? ", " + work.official() : "") + via;
			case RECORD -> work.title() + bracketed(work) + ", " + CitedWork.RECORD + dated + ", " + address + visited;
			default -> commas(work.title() + bracketed(work), work.number())
					+ commas(issued(work),
							(work.effective() != null) ? "effective " + american(work.effective()) : null)
						.replaceFirst("(.+)", " ($1)")
					+ ((work.official() != null) ? ", " + work.official() : "") + " (" + work.place() + ")" + via;
		};
	}

	static String oscola(CitedWork work, LocalDate accessed, String address) {
		String visited = " accessed " + british(new PartialDate(accessed, DatePrecision.DAY));
		String official = (work.official() != null) ? " <" + work.official() + ">" : "";
		String via = " via " + CitedWork.RECORD + " <" + address + ">" + visited;
		String quoted = "\u2018" + work.title() + "\u2019" + bracketed(work);
		String day = (work.date() != null) ? british(work.date()) : null;
		return switch (work.type()) {
			case NEWS -> commas(quoted, null)
					+ commas(work.authors().isEmpty() ? null : work.authors().get(0), day).replaceFirst("(.+)", " ($1)")
					+ official + via;
			case RECORD -> commas(CitedWork.RECORD, quoted) + ((day != null) ? " (" + day + ")" : "") + " <" + address
					+ ">" + visited;
			default -> work.title() + bracketed(work)
					+ commas(work.authors().isEmpty() ? null : CitationStyles.listed(work.authors(), " and "),
							(work.number() != null) ? work.number().replace("No.", "No") : null, day)
						.replaceFirst("(.+)", " ($1)")
					+ " (" + work.place() + ")" + official + via;
		};
	}

	private static String bracketed(CitedWork work) {
		return (work.originalTitle() != null) ? " (" + work.originalTitle() + ")" : "";
	}

	private static @Nullable String issued(CitedWork work) {
		String who = work.authors().isEmpty() ? "" : "by " + CitationStyles.listed(work.authors(), " & ");
		if (who.isEmpty() && work.date() == null) {
			return null;
		}
		String act = CitationStyles.join(CitationStyles.verb(work.step()), who);
		return (work.date() == null) ? act : act + (who.isEmpty() ? " " : ", ") + american(work.date());
	}

	private static String commas(@Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static String american(PartialDate date) {
		String month = MONTHS[date.day().getMonthValue() - 1];
		return switch (date.precision()) {
			case YEAR -> date.toString();
			case MONTH -> month + " " + date.year();
			case DAY -> month + " " + date.day().getDayOfMonth() + ", " + date.year();
		};
	}

	private static String british(PartialDate date) {
		return switch (date.precision()) {
			case YEAR -> date.toString();
			case MONTH -> DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(date.day());
			case DAY -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date.day());
		};
	}

}
