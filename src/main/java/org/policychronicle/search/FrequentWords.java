package org.policychronicle.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.policychronicle.words.Words;
import org.policychronicle.words.WordsException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses to look for words that more records have than can be gone through in time.
 * Which words so many have is known since the data last changed.
 */
class FrequentWords implements HandlerInterceptor {

	private static final String PARAMETER = "q";

	private static final String MANY = """
			select count(*) > 10000 from (
				select from search_record where words @@ to_tsquery('words', :query) limit 10001
			) found
			""";

	private final JdbcClient jdbc;

	FrequentWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String asked = request.getParameter(PARAMETER);
		Words words = (asked != null) ? words(asked) : null;
		if (words != null && areFrequent(words)) {
			throw new WordsException("too-frequent", asked, "a word that at most 10,000 records have");
		}
		return true;
	}

	// what is no query is refused by whoever reads it
	private static @Nullable Words words(String asked) {
		try {
			return Words.of(asked);
		}
		catch (WordsException ex) {
			return null;
		}
	}

	// Together, frequent words may be rare. Those of a phrase are in no order there.
	private boolean areFrequent(Words words) {
		String query = words.wantedOnly().query();
		return this.jdbc.sql("select words @@ to_tsquery('words', :query) from frequent_word")
			.param("query", query.replace("<->", "&"))
			.query(Boolean.class)
			.single() && this.jdbc.sql(MANY).param("query", query).query(Boolean.class).single();
	}

}
