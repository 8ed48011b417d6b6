package org.policychronicle.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a record is cited, ready to be copied.
 *
 * @param apa after APA 7
 * @param chicago after Chicago 17
 * @param bluebook after the Bluebook
 * @param oscola after OSCOLA 4
 * @param gbt after GB/T 7714-2015
 * @param bibtex for BibTeX
 * @param ris for reference managers
 * @param coins the same for those that read pages
 */
public record Citations(String apa, String chicago, String bluebook, String oscola, String gbt, String bibtex,
		String ris, String coins) {

	static Citations of(CitedWork work, LocalDate accessed, String address) {
		return new Citations(CitationStyles.apa(work, accessed, address),
				CitationStyles.chicago(work, accessed, address), LegalStyles.bluebook(work, accessed, address),
				LegalStyles.oscola(work, accessed, address), ChineseStyle.cite(work, accessed, address),
				Bibtex.entry(work, accessed, address).strip(),
				Ris.entry(work, accessed, address).replace("\r\n", "\n").strip(), PageTags.coins(work, address));
	}

	/**
	 * The citations in words, the one that readers of a language use most first.
	 */
	public List<Style> styles(Locale reader) {
		Style chinese = new Style("GB/T 7714", this.gbt, null);
		List<Style> english = List.of(new Style("APA", this.apa, "en"), new Style("Chicago", this.chicago, "en"),
				new Style("Bluebook", this.bluebook, "en"), new Style("OSCOLA", this.oscola, "en"));
		return reader.getLanguage().equals("zh") ? with(List.of(chinese), english) : with(english, List.of(chinese));
	}

	private static List<Style> with(List<Style> first, List<Style> then) {
		return Stream.of(first, then).flatMap(List::stream).toList();
	}

	/**
	 * A citation in words.
	 *
	 * @param name what the style is called
	 * @param text the citation
	 * @param language its language; null where it is of several
	 */
	public record Style(String name, String text, @Nullable String language) {

	}

}
