package org.policychronicle.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * A record that was found.
 *
 * @param kind what it is
 * @param slug its slug within its kind
 * @param title its title or name
 * @param chineseTitle its title or name in Chinese, where known
 * @param date where the query names a day or month: when it happened, as exactly as that
 * is known
 * @param highlight its title and the text in which it was found, in pieces
 * @param links where it is found; the page leads to the very provision that matched
 */
@Schema(name = "SearchHit")
record Hit(RecordKind kind, String slug, String title, @Nullable String chineseTitle, @Nullable PartialDate date,
		Places highlight, RecordLinks links) implements Titled {

	private static final Pattern ENGLISH = Pattern.compile("[a-z]+ [a-z]+");

	/**
	 * Whether the text in which it was found is in the language of a reader.
	 */
	public boolean isRead(Locale reader) {
		String found = text();
		boolean chinese = !ENGLISH.matcher(found).find();
		return !found.isEmpty() && chinese == reader.getLanguage().equals("zh");
	}

	/**
	 * Whether that text is more than a name that is shown already.
	 */
	public boolean saysMore(Locale reader, String known) {
		return isRead(reader) && !text().equals(known);
	}

	private String text() {
		return this.highlight.text().stream().map(Highlight::text).collect(Collectors.joining());
	}

	/**
	 * Where the terms stand.
	 *
	 * @param title the title in pieces
	 * @param text another name, the summary or the provision that matched best, in
	 * pieces; empty where there is none
	 */
	@Schema(name = "SearchHitPlaces")
	record Places(List<Highlight> title, List<Highlight> text) {

	}

}
