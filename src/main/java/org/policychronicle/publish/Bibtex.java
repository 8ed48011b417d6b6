package org.policychronicle.publish;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/**
 * Writes works as BibTeX. {@code year} and {@code month} are for BibTeX itself,
 * {@code date} and {@code origtitle} for its successor; Chinese stays as it is.
 */
final class Bibtex {

	private final StringBuilder entry = new StringBuilder();

	private Bibtex() {
	}

	static String entry(Work work, LocalDate accessed, String address) {
		return new Bibtex().write(work, accessed, address);
	}

	private String write(Work work, LocalDate accessed, String address) {
		PartialDate date = work.date();
		this.entry.append("@misc{").append(work.key());
		field("author",
				work.authors().isEmpty() ? null
						: work.authors()
							.stream()
							.map((author) -> "{" + escape(author) + "}")
							.collect(Collectors.joining(" and ")));
		field("title", "{" + escape(work.title()) + "}");
		field("origtitle", braced(work.originalTitle()));
		if (date != null) {
			field("year", Integer.toString(date.year()));
			if (date.precision() != DatePrecision.YEAR) {
				// a name that BibTeX knows, hence without braces
				this.entry.append(",\n  month = ")
					.append(date.day().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
			}
			field("date", date.toString());
		}
		field("number", (work.number() != null) ? escape(work.number()) : null);
		field("howpublished", escape(Work.RECORD));
		field("note", escape(WorkNote.of(work, accessed)));
		field("url", address);
		field("urldate", accessed.toString());
		return this.entry.append("\n}\n").toString();
	}

	private void field(String name, @Nullable String value) {
		if (value != null) {
			this.entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}

	private static @Nullable String braced(@Nullable String text) {
		return (text != null) ? "{" + escape(text) + "}" : null;
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.strip().replaceAll("\\s+", " ").codePoints().forEach((character) -> {
			switch (character) {
				case '\\' -> escaped.append("\\textbackslash{}");
				case '~' -> escaped.append("\\textasciitilde{}");
				case '^' -> escaped.append("\\textasciicircum{}");
				case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(character);
				default -> escaped.appendCodePoint(character);
			}
		});
		return escaped.toString();
	}

}
