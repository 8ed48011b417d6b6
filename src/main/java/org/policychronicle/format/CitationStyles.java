package org.policychronicle.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;

/**
 * Writes citations as text, after the manner of APA 7 for what a government issues and of
 * Chicago 17 for the laws of other countries, and for news and pages: the address of the
 * thing itself first, that of the record second. The ready-made styles for the known
 * engines know the laws of the United States alone. Both are in English whatever the
 * language of the page, since the titles are.
 */
final class CitationStyles {

	private CitationStyles() {
	}

	static String apa(CitedWork work, LocalDate accessed, String address) {
		String title = titled(work);
		String retrieved = "Retrieved " + date(accessed) + ", from " + address;
		String when = "(" + ((work.date() != null) ? yearFirst(work.date()) : "n.d.") + ").";
		return switch (work.type()) {
			case NEWS -> join(
					work.authors().isEmpty() ? sentence(title) + " " + when
							: sentence(work.authors().get(0)) + " " + when + " " + sentence(title),
					at(work), "In " + CitedWork.RECORD + ".", retrieved);
			case RECORD -> join(CitedWork.RECORD + ".", when, sentence(title), retrieved);
			default -> {
				String what = join(title, parenthesized(numbered(work)));
				String dated = (work.date() != null) ? when : "";
				yield join(
						work.authors().isEmpty() ? sentence(what) + " " + dated
								: sentence(listed(work.authors(), " & ")) + " " + dated + " " + sentence(what),
						at(work), "Via " + CitedWork.RECORD + ".", retrieved)
					.replace("  ", " ");
			}
		};
	}

	// the number, and the place where no issuer tells it
	private static String numbered(CitedWork work) {
		return Stream.of(work.number(), work.authors().isEmpty() ? work.place() : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
	}

	private static String at(CitedWork work) {
		return (work.official() != null) ? work.official() : "";
	}

	static String chicago(CitedWork work, LocalDate accessed, String address) {
		String quoted = "\u201c" + sentence(work.title()) + "\u201d"
				+ ((work.originalTitle() != null) ? " [" + work.originalTitle() + "]." : "");
		String seen = "Accessed " + date(accessed) + ". " + address + ".";
		String official = (work.official() != null) ? work.official() + "." : "";
		return switch (work.type()) {
			case NEWS -> join(work.authors().isEmpty() ? "" : sentence(work.authors().get(0)), quoted,
					(work.date() != null) ? date(work.date()) + "." : "", official,
					"Recorded in " + CitedWork.RECORD + ".", seen);
			case RECORD ->
				join(CitedWork.RECORD + ".", quoted, (work.date() != null) ? date(work.date()) + "." : "", seen);
			default ->
				join(work.place() + ".", sentence(titled(work)), (work.number() != null) ? sentence(work.number()) : "",
						capitalized(history(work, " and ", "; ")), official, "Via " + CitedWork.RECORD + ".", seen);
		};
	}

	static String date(LocalDate day) {
		return date(new PartialDate(day, DatePrecision.DAY));
	}

	static String date(PartialDate date) {
		return switch (date.precision()) {
			case YEAR -> date.toString();
			case MONTH -> DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(date.day());
			case DAY -> DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).format(date.day());
		};
	}

	private static String yearFirst(PartialDate date) {
		return switch (date.precision()) {
			case YEAR -> date.toString();
			case MONTH -> DateTimeFormatter.ofPattern("uuuu, MMMM", Locale.ENGLISH).format(date.day());
			case DAY -> DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH).format(date.day());
		};
	}

	// Who issued it and when, and since when it is in force, as far as that is known.
	private static String history(CitedWork work, String and, String then) {
		List<String> parts = new ArrayList<>();
		if (work.date() != null || !work.authors().isEmpty()) {
			String who = work.authors().isEmpty() ? "" : "by " + listed(work.authors(), and);
			String act = join(verb(work.step()), who);
			parts.add((work.date() == null) ? act : act + (work.authors().isEmpty() ? " " : ", ") + date(work.date()));
		}
		if (work.effective() != null) {
			parts.add("effective " + date(work.effective()));
		}
		return String.join(then, parts);
	}

	static String verb(@Nullable Milestone step) {
		return (step == null) ? "issued" : (step == Milestone.DRAFT) ? "draft released" : step.slug();
	}

	static String listed(List<String> names, String and) {
		int last = names.size() - 1;
		return (last == 0) ? names.get(0)
				: String.join(", ", names.subList(0, last)) + ((last > 1) ? "," : "") + and + names.get(last);
	}

	static String titled(CitedWork work) {
		return work.title() + ((work.originalTitle() != null) ? " [" + work.originalTitle() + "]" : "");
	}

	private static String parenthesized(String text) {
		return text.isEmpty() ? "" : "(" + text + ")";
	}

	private static String capitalized(String text) {
		return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + sentence(text.substring(1));
	}

	private static String sentence(String text) {
		return text.matches("(?s).*[.?!]") ? text : text + ".";
	}

	static String join(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

}
