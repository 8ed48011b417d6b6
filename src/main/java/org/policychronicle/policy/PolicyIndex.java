package org.policychronicle.policy;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DataChanged;
import org.policychronicle.words.Words;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps all policies as sets in memory, read once for each version of the data: so a
 * million of them are counted along every filter in the time of a few.
 */
@Component
@DependsOn("dataVersion")
class PolicyIndex {

	private final PolicyRows rows;

	private final JdbcClient jdbc;

	private volatile PolicySets sets;

	PolicyIndex(PolicyRows rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.sets = rows.read();
	}

	PolicySets current() {
		return this.sets;
	}

	/**
	 * The policies that a search for a text finds; null where there is no text.
	 */
	@Nullable RoaringBitmap withWords(@Nullable String text) {
		if (text == null) {
			return null;
		}
		RoaringBitmap found = new RoaringBitmap();
		this.jdbc.sql("""
				select record_id from search_record where kind = 'policy' and words @@ to_tsquery('words', :query)
				""").param("query", Words.of(text).query()).query((row) -> {
			found.add(row.getInt("record_id"));
		});
		return found;
	}

	@EventListener(DataChanged.class)
	void readAgain() {
		this.sets = this.rows.read();
	}

}
