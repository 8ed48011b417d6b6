package org.policychronicle.policy;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DataChanged;
import org.policychronicle.words.Words;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Keeps all policies as sets in memory, read once for each version of the data: so a
 * million of them are counted along every filter in the time of a few.
 */
@Component
@DependsOn("dataVersion")
class PolicyIndex implements SmartInitializingSingleton {

	private final PolicyRows rows;

	private final JdbcClient jdbc;

	private volatile @Nullable PolicySets sets;

	PolicyIndex(PolicyRows rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	// A transaction waits for the mapping, which is read meanwhile, beside everything
	// else.
	@Override
	public void afterSingletonsInstantiated() {
		readAgain();
	}

	PolicySets current() {
		PolicySets read = this.sets;
		Assert.state(read != null, "the policies are read when everything is in its place");
		return read;
	}

	/**
	 * The policies that a search for a text finds; null where there is no text.
	 */
	@Nullable RoaringBitmap withWords(@Nullable String text) {
		if (text == null) {
			return null;
		}
		return found(
				"select record_id from search_record where kind = 'policy' and words @@ to_tsquery('words', :query)",
				text);
	}

	/**
	 * The provisions in whose own words a search finds a text; null where there is none.
	 */
	@Nullable RoaringBitmap provisionsWithWords(@Nullable String text) {
		return (text != null) ? found("""
				select id from provision where slug = any(array(
					select anchor from search_entry where part = 'provision' and words @@ to_tsquery('words', :query)))
				""", text) : null;
	}

	private RoaringBitmap found(String statement, String text) {
		RoaringBitmap found = new RoaringBitmap();
		this.jdbc.sql(statement).param("query", Words.of(text).query()).query((row) -> {
			found.add(row.getInt(1));
		});
		return found;
	}

	@EventListener(DataChanged.class)
	void readAgain() {
		this.sets = this.rows.read();
	}

}
