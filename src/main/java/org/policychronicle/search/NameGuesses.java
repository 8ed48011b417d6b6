package org.policychronicle.search;

import java.util.List;

import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Guesses;
import org.policychronicle.words.Words;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guesses by the names of the instruments and bodies. */
@Component
class NameGuesses implements Guesses {

	/** No slug is so long. */
	private static final int LONGEST = 100;

	private final JdbcClient jdbc;

	NameGuesses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Guess> of(String asked) {
		try {
			return (asked.length() > LONGEST) ? List.of() : near(Words.folded(asked.replace('-', ' ')));
		}
		catch (DataAccessException ex) {
			// that there is nothing can be said without
			return List.of();
		}
	}

	private List<Guess> near(String name) {
		return this.jdbc.sql("""
				select kind, slug, title, chinese_title from near_name(:name, '{policy,agency,organization,term}')
				order by distance, slug limit 5
				""")
			.param("name", name)
			.query((row, number) -> new Guess(row.getString("title"), row.getString("chinese_title"),
					RecordKind.of(row.getString("kind")).links(row.getString("slug"))))
			.list();
	}

}
