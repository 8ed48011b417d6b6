package org.policychronicle.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.ParameterError;

/**
 * The terms of a query. Every wanted one must occur somewhere in a record, no unwanted
 * one may.
 *
 * @param wanted the terms to find, each a word or a quoted phrase
 * @param unwanted the terms to avoid
 */
record SearchTerms(List<String> wanted, List<String> unwanted) {

	/** More terms than anybody types; each costs a look into the index. */
	private static final int MOST = 20;

	private static final Pattern TERM = Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+))");

	private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

	/**
	 * Takes a query apart.
	 * @param query what was typed
	 * @return its terms
	 * @throws BadParameterException if there is nothing to look for, or too much
	 */
	static SearchTerms of(String query) {
		List<String> wanted = new ArrayList<>();
		List<String> unwanted = new ArrayList<>();
		Matcher terms = TERM.matcher(query);
		while (terms.find()) {
			String term = (terms.group(2) != null) ? terms.group(2) : terms.group(3);
			if (SOMETHING.matcher(term).find()) {
				(terms.group(1).isEmpty() ? wanted : unwanted).add(term.strip());
			}
		}
		if (wanted.isEmpty()) {
			throw new BadParameterException("nothing-sought",
					new ParameterError("q", query, List.of("at least one word, English or Chinese")));
		}
		if (wanted.size() + unwanted.size() > MOST) {
			throw new BadParameterException("too-much-sought",
					new ParameterError("q", query, List.of("\u2264 " + MOST)));
		}
		return new SearchTerms(List.copyOf(wanted), List.copyOf(unwanted));
	}

}
