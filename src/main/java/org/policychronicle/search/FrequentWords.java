package org.policychronicle.search;

import org.policychronicle.record.DataChanged;
import org.policychronicle.words.Words;
import org.policychronicle.words.WordsException;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the words that more records have than can be gone through in time, since the data
 * last changed. A small record has none.
 */
@Component
@DependsOn("dataVersion")
class FrequentWords implements SmartInitializingSingleton {

	/** Together, frequent words may be rare. */
	private static final String MANY = """
			select count(*) > 5000 from (
				select from search_record where words @@ to_tsquery('words', :query) limit 5001
			) found
			""";

	private final JdbcClient jdbc;

	private volatile boolean none;

	FrequentWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		readAgain();
	}

	@EventListener(DataChanged.class)
	void readAgain() {
		this.none = this.jdbc.sql("select words = '' from frequent_word").query(Boolean.class).single();
	}

	/**
	 * What somebody is told whose words too many records have.
	 */
	static WordsException refusal(String query) {
		return new WordsException("too-frequent", query, "a word that at most 5,000 records have");
	}

	/**
	 * Whether there is any such word; known without the database.
	 */
	boolean exist() {
		return !this.none;
	}

	/**
	 * Whether too many records have all these words to look for them.
	 */
	@Transactional(readOnly = true)
	boolean are(Words words) {
		// the words of a phrase are in no order there
		String query = words.wantedOnly().query();
		return this.jdbc.sql("select words @@ to_tsquery('words', :query) from frequent_word")
			.param("query", query.replace("<->", "&"))
			.query(Boolean.class)
			.single() && this.jdbc.sql(MANY).param("query", query).query(Boolean.class).single();
	}

}
