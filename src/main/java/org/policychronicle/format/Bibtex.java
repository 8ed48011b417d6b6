package org.policychronicle.format;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/**
 * Writes works as BibTeX. {@code year} and {@code month} are for BibTeX itself,
 * {@code date} and all that {@code @misc} has besides for its successor, biblatex, whose
 * {@code langid} is the language of the title. Chinese stays as it is.
 */
final class Bibtex {

	private static final Map<String, String> LANGUAGES = Map.of("zh", "Chinese", "en", "English");

	private final StringBuilder entry = new StringBuilder();

	private Bibtex() {
	}

	static String entry(CitedWork work, LocalDate accessed, String address) {
		return new Bibtex().write(work, accessed, address);
	}

	private String write(CitedWork work, LocalDate accessed, String address) {
		PartialDate date = work.date();
		this.entry.append("@misc{").append(work.key());
		field("author",
				work.authors().isEmpty() ? null
						: work.authors()
							.stream()
							.map((author) -> "{" + escape(author) + "}")
							.collect(Collectors.joining(" and ")));
		field("title", "{" + escape(work.title()) + "}");
		field("titleaddon", (work.originalTitle() != null) ? escape(work.originalTitle()) : null);
		// without a year of its own an entry would be given that of the access
		field("year", (date != null) ? Integer.toString(date.year()) : "n.d.");
		if (date != null) {
			if (date.precision() != DatePrecision.YEAR) {
				// a name that BibTeX knows, hence without braces
				this.entry.append(",\n  month = ")
					.append(date.day().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
			}
			field("date", date.toString());
		}
		field("langid", "english");
		field("language", (work.language() != null) ? LANGUAGES.get(work.language()) : null);
		field("howpublished", escape(CitedWork.RECORD));
		String note = CitedWorkNote.of(work.number(), work, address);
		field("note", (note != null) ? escape(note) : null);
		field("url", work.source(address));
		field("urldate", accessed.toString());
		return this.entry.append("\n}\n").toString();
	}

	private void field(String name, @Nullable String value) {
		if (value != null) {
			this.entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.strip().replaceAll("\\s+", " ").codePoints().forEach((character) -> {
			switch (character) {
				case '\\' -> escaped.append("\\textbackslash{}");
				case '~' -> escaped.append("\\textasciitilde{}");
				case '^' -> escaped.append("\\textasciicircum{}");
				// BibTeX counts braces even where they are escaped
				case '{' -> escaped.append("\\textbraceleft{}");
				case '}' -> escaped.append("\\textbraceright{}");
				case '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(character);
				default -> escaped.appendCodePoint(character);
			}
		});
		return escaped.toString();
	}

}
