package org.policychronicle.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.words.FoldedText;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A piece of a text, marked where it is what was looked for. Texts are handed on in such
 * pieces, never as markup, so that nothing in the data or the query can become markup.
 *
 * @param text the piece
 * @param mark whether it matches
 */
@Schema(name = "HighlightedText")
record Highlight(String text, boolean mark) {

	/**
	 * Around what PostgreSQL marked; private-use characters, which no text of ours
	 * contains.
	 */
	static final char START = '\uE000';

	static final char STOP = '\uE001';

	/**
	 * Takes apart a text, by what PostgreSQL marked in it once folded and by whatever
	 * else was looked for; each mark in its place in the text as written.
	 * @param text the text
	 * @param marked the folded text with marks in it; null where there are none
	 * @param readings what else was looked for, folded
	 */
	static List<Highlight> of(String text, @Nullable String marked, List<String> readings) {
		FoldedText folded = FoldedText.of(text);
		boolean[] hit = new boolean[text.length()];
		boolean inside = false;
		int at = 0;
		for (char character : ((marked != null) ? marked : "").toCharArray()) {
			if (character == START || character == STOP) {
				inside = character == START;
			}
			else {
				mark(hit, folded, at, inside ? ++at : at++);
			}
		}
		for (String reading : readings) {
			for (int from = folded.text().indexOf(reading); from >= 0; from = folded.text()
				.indexOf(reading, from + 1)) {
				if (folded.isStart(from)) {
					mark(hit, folded, from, from + reading.length());
				}
			}
		}
		return pieces(text, hit);
	}

	private static void mark(boolean[] hit, FoldedText folded, int from, int to) {
		if (from < to && to < folded.origins().length) {
			Arrays.fill(hit, folded.origins()[from], folded.origins()[to], true);
		}
	}

	private static List<Highlight> pieces(String text, boolean[] hit) {
		List<Highlight> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || hit[i] != hit[start]) {
				pieces.add(new Highlight(text.substring(start, i), hit[start]));
				start = i;
			}
		}
		return List.copyOf(pieces);
	}

}
