package org.policychronicle.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of a query. Every wanted one must occur somewhere in a record, no unwanted
 * one may.
 *
 * @param wanted the terms to find, each a word, a quoted phrase, a date, or words that
 * have a meaning together
 * @param unwanted the terms to avoid
 */
public record Words(List<Term> wanted, List<Term> unwanted) {

	/** More terms than anybody types; each costs a look into the index. */
	private static final int MOST = 20;

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\u301d-\u301f"
			+ "\u2e42\u275d\u275e";

	private static final String SINGLE = "'\u2018\u2019\u201a\u201b`\u275b\u275c";

	private static final Pattern TERM = Pattern.compile("(?<minus>[-\u2010-\u2015\u2212]?)(?:[" + QUOTES + "]([^"
			+ QUOTES + "]*)[" + QUOTES + "]?|(?<![\\p{L}\\p{N}])[" + SINGLE + "]([^" + SINGLE + "]*)[" + SINGLE
			+ "](?![\\p{L}\\p{N}])|(?<title>[\u300a\u3008][^\u300b\u3009]*[\u300b\u3009]?)|(?<word>[^\\s\u300a\u3008"
			+ QUOTES + ",;\u3001\u3002!?]+))");

	/**
	 * Takes a query apart.
	 * @param typed what was typed
	 * @return its terms
	 * @throws WordsException if there is nothing to look for, or too much
	 */
	public static Words of(String typed) {
		String query = Normalizer.normalize(FoldedText.visible(typed), Normalizer.Form.NFKC);
		List<Term> wanted = new ArrayList<>();
		List<Term> unwanted = new ArrayList<>();
		List<String> loose = new ArrayList<>();
		Matcher terms = TERM.matcher(query);
		for (int at = 0; terms.find(at);) {
			String word = terms.group("word");
			SoughtDate.Found date = (word != null) ? SoughtDate.at(query, terms.start("word")) : null;
			at = (date != null) ? date.end() : terms.end();
			String term = query.substring(terms.start(), at).strip();
			boolean negated = !terms.group("minus").isEmpty();
			if (FoldedText.words(term).isEmpty()) {
				continue;
			}
			boolean quoted = word == null && terms.group("title") == null;
			if (!quoted && date == null && !negated) {
				loose.add(term);
				continue;
			}
			wanted.addAll(together(loose));
			loose.clear();
			(negated ? unwanted : wanted).add((date != null) ? Term.of(term, date.date()) : Term.phrase(term));
		}
		wanted.addAll(together(loose));
		if (wanted.isEmpty()) {
			throw new WordsException("nothing-sought", typed, "at least one word, English or Chinese");
		}
		if (wanted.size() + unwanted.size() > MOST) {
			throw new WordsException("too-much-sought", typed, "\u2264 " + MOST);
		}
		return new Words(List.copyOf(wanted), List.copyOf(unwanted));
	}

	/**
	 * What else a name may be called: itself, in simplified characters, and the short
	 * names in use for it.
	 */
	public static Set<String> names(String name) {
		Set<String> names = new LinkedHashSet<>(List.of(name, Spelling.simplified(name)));
		names.addAll(Synonyms.NAMES.of(FoldedText.words(Spelling.simplified(name))));
		return names;
	}

	/**
	 * A name as a text that can be compared with names in the index.
	 */
	public static String folded(String name) {
		return Spelling.simplified(FoldedText.words(name));
	}

	/**
	 * The whole question to the index, in the notation of {@code to_tsquery}.
	 */
	public String query() {
		return Stream
			.concat(this.wanted.stream().map((term) -> "(" + term.query() + ")"),
					this.unwanted.stream().map((term) -> "!(" + term.query() + ")"))
			.collect(Collectors.joining(" & "));
	}

	/**
	 * What is looked for besides what was typed: words that mean the same, in the
	 * language of the reader.
	 */
	public Set<String> alsoSought(boolean chinese) {
		Set<String> typed = new LinkedHashSet<>();
		Set<String> others = new LinkedHashSet<>();
		for (Term term : this.wanted) {
			typed.add(folded(term.typed()));
			if (term.date() == null) {
				term.readings()
					.stream()
					.filter((other) -> HAN.matcher(other).find() == chinese)
					.map(Synonyms::written)
					.forEach(others::add);
			}
		}
		others.removeIf((other) -> typed.contains(folded(other)));
		return others;
	}

	/**
	 * The same without the unwanted terms.
	 */
	public Words wantedOnly() {
		return new Words(this.wanted, List.of());
	}

	/**
	 * The same without some of the wanted terms.
	 */
	public Words without(Collection<Term> dropped) {
		return new Words(this.wanted.stream().filter((term) -> !dropped.contains(term)).toList(), this.unwanted);
	}

	// Words in a row, those with a meaning of their own as one term.
	private static List<Term> together(List<String> words) {
		List<Term> terms = new ArrayList<>();
		for (int from = 0, to; from < words.size(); from = to) {
			to = Math.min(words.size(), from + Synonyms.WORDS.longest());
			while (to > from + 1 && synonyms(words.subList(from, to)).isEmpty()) {
				to--;
			}
			terms.addAll(terms(words.subList(from, to)));
		}
		return terms;
	}

	// Chinese without blanks may be several words that are known.
	private static List<Term> terms(List<String> words) {
		List<String> parts = Synonyms.WORDS.parts(folded(String.join(" ", words)));
		if (!parts.isEmpty()) {
			return parts.stream().map((part) -> term(List.of(part))).toList();
		}
		return List.of(term(words));
	}

	private static Term term(List<String> words) {
		return new Term(String.join(" ", words), words.stream().map(FoldedText::words).toList(), synonyms(words));
	}

	private static Set<String> synonyms(List<String> words) {
		return Synonyms.WORDS.of(folded(String.join(" ", words)));
	}

}
