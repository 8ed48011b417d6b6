package org.policychronicle.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A piece of a text, marked where it is what was looked for. Texts are handed on in such
 * pieces, never as markup, so that nothing in the data or the query can become markup.
 *
 * @param text the piece
 * @param mark whether it matches
 */
record Highlight(String text, boolean mark) {

	/**
	 * Around what PostgreSQL marked; private-use characters, which no text of ours
	 * contains.
	 */
	static final char START = '\uE000';

	static final char STOP = '\uE001';

	/**
	 * Takes apart a text in which PostgreSQL marked the English words, and marks the
	 * Chinese terms, which it cannot.
	 */
	static List<Highlight> of(String marked, List<String> terms) {
		String text = marked.replaceAll("[" + START + STOP + "]", "");
		boolean[] hit = new boolean[text.length()];
		boolean inside = false;
		int at = 0;
		for (char character : marked.toCharArray()) {
			if (character == START || character == STOP) {
				inside = character == START;
			}
			else {
				hit[at++] = inside;
			}
		}
		terms.stream().filter(Highlight::isChinese).forEach((term) -> mark(text, term, hit));
		return pieces(text, hit);
	}

	private static boolean isChinese(String term) {
		return term.codePoints().anyMatch(Character::isIdeographic);
	}

	private static void mark(String text, String term, boolean[] hit) {
		String haystack = text.toLowerCase(Locale.ROOT);
		String needle = term.toLowerCase(Locale.ROOT);
		for (int from = haystack.indexOf(needle); from >= 0; from = haystack.indexOf(needle, from + 1)) {
			Arrays.fill(hit, from, Math.min(hit.length, from + needle.length()), true);
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
