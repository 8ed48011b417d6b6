package org.policychronicle.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One thing to look for.
 *
 * @param typed as it was typed
 * @param literal the question to the index for what was typed
 * @param query the same for everything that means it, in the notation of
 * {@code to_tsquery}
 * @param readings what to look out for in a text
 * @param date the day or month it names, if it does
 */
public record Term(String typed, String literal, String query, List<String> readings, @Nullable SoughtDate date) {

	private static final Pattern HAN = Pattern.compile("[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]");

	/**
	 * Words that must follow one another.
	 */
	static Term phrase(String typed) {
		return new Term(typed, List.of(FoldedText.words(typed)), Set.of());
	}

	/**
	 * Words that may stand apart, or anything that means the same.
	 */
	Term(String typed, List<String> words, Collection<String> others) {
		this(typed, words.stream().map(Term::literally).collect(Collectors.joining(" & ")), others);
	}

	private Term(String typed, String literal, Collection<String> others) {
		this(typed, literal, either(literal, others), readings(typed, others), null);
	}

	/**
	 * A date: what happened on it, and texts that name it.
	 */
	static Term of(String typed, SoughtDate date) {
		String literal = date.query();
		return new Term(typed, literal, either(literal, date.texts()), List.copyOf(date.texts()), date);
	}

	/**
	 * The same term, or all of these together, if there are any.
	 */
	Term orAll(List<Term> parts) {
		if (parts.isEmpty()) {
			return this;
		}
		String together = parts.stream().map((part) -> "(" + part.query + ")").collect(Collectors.joining(" & "));
		List<String> all = new ArrayList<>(this.readings);
		parts.forEach((part) -> all.addAll(part.readings));
		return new Term(this.typed, this.literal, this.query + " | (" + together + ")", all, this.date);
	}

	private static String literally(String words) {
		String simplified = Spelling.simplified(words);
		return simplified.equals(words) ? phraseQuery(words)
				: "(" + phraseQuery(words) + " | " + phraseQuery(simplified) + ")";
	}

	private static String either(String literal, Collection<String> others) {
		StringBuilder query = new StringBuilder("(" + literal + ")");
		others.forEach((other) -> query.append(" | (").append(phraseQuery(other)).append(')'));
		return query.toString();
	}

	private static List<String> readings(String typed, Collection<String> others) {
		Set<String> readings = new LinkedHashSet<>(others);
		readings.add(FoldedText.words(typed));
		readings.add(Spelling.simplified(FoldedText.words(typed)));
		return readings.stream().filter((reading) -> HAN.matcher(reading).find()).toList();
	}

	// Folded words hold letters and digits alone, so that nothing in them can be an
	// operator.
	private static String phraseQuery(String words) {
		return Arrays.stream(HAN.matcher(words).replaceAll(" $0 ").strip().split(" +"))
			.map(Term::wordQuery)
			.collect(Collectors.joining(" <-> "));
	}

	private static String wordQuery(String word) {
		String other = Spelling.other(word);
		return other.equals(word) ? "'" + word + "'" : "('" + word + "' | '" + other + "')";
	}

}
