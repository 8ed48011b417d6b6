package org.policychronicle.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One thing to look for.
 *
 * @param typed as it was typed
 * @param literal the question to the index for what was typed
 * @param query the same for everything that means it, in the notation of
 * {@code to_tsquery}
 * @param readings what to look out for in a folded text, besides the stems of what was
 * typed
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

	private static String literally(String words) {
		String simplified = Spelling.simplified(words);
		return simplified.equals(words) ? phraseQuery(words)
				: "(" + phraseQuery(words) + " | " + phraseQuery(simplified) + ")";
	}

	private static String either(String literal, Collection<String> others) {
		return Stream
			.concat(Stream.of(literal),
					others.stream()
						.filter((other) -> others.stream().noneMatch((part) -> isWithin(part, other)))
						.map(Term::phraseQuery))
			.distinct()
			.map((query) -> "(" + query + ")")
			.collect(Collectors.joining(" | "));
	}

	// Whoever looks for a part finds the whole.
	private static boolean isWithin(String part, String whole) {
		return !part.equals(whole) && (HAN.matcher(part).lookingAt() ? whole.contains(part)
				: (" " + whole + " ").contains(" " + part + " "));
	}

	// The words of another alphabet are found by their stems, in the index.
	private static List<String> readings(String typed, Collection<String> others) {
		String words = FoldedText.words(typed);
		Set<String> readings = new LinkedHashSet<>(others);
		Stream.of(words, Spelling.simplified(words)).filter((each) -> HAN.matcher(each).find()).forEach(readings::add);
		return List.copyOf(readings);
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
