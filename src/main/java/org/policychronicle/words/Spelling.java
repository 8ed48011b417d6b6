package org.policychronicle.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The other spelling of a word: British beside American, simplified Chinese characters
 * for traditional ones.
 */
final class Spelling {

	/** The two parts that differ stand in the second and the third group of each rule. */
	private static final List<Rule> RULES = List.of(new Rule("(\\w{3,}[iy])(s)(e[sdr]?|ing|ations?|ers)", "z"),
			new Rule("(\\w{3,}[iy])(z)(e[sdr]?|ing|ations?|ers)", "s"),
			new Rule("(behavi|lab|fav|hon|neighb|harb|col|rum|endeav)(our)(\\w*)", "or"),
			new Rule("(behavi|lab|fav|hon|neighb|harb|col|rum|endeav)(or)(\\w*)", "our"),
			new Rule("(\\w*(?:lab|mod|trav|canc|sign|chann|fu|tot|lev))(ell)(ed|ing|ers?)", "el"),
			new Rule("(\\w*(?:lab|mod|trav|canc|sign|chann|fu|tot|lev))(el)(ed|ing|ers?)", "ell"),
			new Rule("(cent|met|fib|theat)(re)(s?)", "er"), new Rule("(cent|met|fib|theat)(er)(s?)", "re"),
			new Rule("(licen|defen|offen|practi)(c)(e[sd]?)", "s"),
			new Rule("(licen|defen|offen|practi)(s)(e[sd]?)", "c"), new Rule("(program)(me)(s?)", ""),
			new Rule("(program)()(s?)", "me"), new Rule("(catalog|dialog)(ue)(s?)", ""),
			new Rule("(catalog|dialog)()(s?)", "ue"), new Rule("(judg|acknowledg)(e)(ments?)", ""),
			new Rule("(judg|acknowledg)()(ments?)", "e"), new Rule("(fulfil|enrol)()(ments?|s)?", "l"),
			new Rule("(fulfil|enrol)(l)(ments?|s)?", ""));

	/** Of the OpenCC project, under the Apache License 2.0. */
	private static final Map<Integer, Integer> SIMPLIFIED = simplified();

	private Spelling() {
	}

	/**
	 * The word as the other side of the Atlantic spells it, or as it is.
	 */
	static String other(String word) {
		for (Rule rule : RULES) {
			Matcher parts = rule.pattern().matcher(word);
			if (parts.matches()) {
				return parts.group(1) + rule.other() + ((parts.group(3) != null) ? parts.group(3) : "");
			}
		}
		return word;
	}

	/**
	 * The text in simplified characters.
	 */
	static String simplified(String text) {
		StringBuilder simplified = new StringBuilder();
		text.codePoints()
			.map((character) -> SIMPLIFIED.getOrDefault(character, character))
			.forEach(simplified::appendCodePoint);
		return simplified.toString();
	}

	private static Map<Integer, Integer> simplified() {
		try {
			String[] lines = new ClassPathResource("words/simplified.txt").getContentAsString(StandardCharsets.UTF_8)
				.split("\n");
			Map<Integer, Integer> characters = new HashMap<>();
			for (int i = 0; i < lines[0].length(); i++) {
				characters.put((int) lines[0].charAt(i), (int) lines[1].charAt(i));
			}
			return characters;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Rule(Pattern pattern, String other) {

		Rule(String pattern, String other) {
			this(Pattern.compile(pattern), other);
		}

	}

}
