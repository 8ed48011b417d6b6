package org.policychronicle.search;

import java.util.List;

import org.policychronicle.web.Guesses;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Guesses by the names of the records. */
@Component
class NameGuesses implements Guesses {

	/** No slug is so long. */
	private static final int LONGEST = 100;

	private final SearchIndex index;

	NameGuesses(SearchIndex index) {
		this.index = index;
	}

	@Override
	public List<String> of(String asked) {
		try {
			return (asked.length() > LONGEST) ? List.of() : this.index.suggestions(asked.replace('-', ' '));
		}
		catch (DataAccessException ex) {
			// that there is nothing can be said without
			return List.of();
		}
	}

}
