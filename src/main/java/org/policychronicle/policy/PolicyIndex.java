package org.policychronicle.policy;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DataChanged;
import org.policychronicle.record.TextMatch;
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
	 * The policies of which each word of a text stands in their names, their description
	 * or their provisions; null where there is no text.
	 */
	@Nullable RoaringBitmap withWords(@Nullable String text) {
		if (text == null) {
			return null;
		}
		List<String> patterns = TextMatch.patterns(text);
		RoaringBitmap[] found = patterns.stream().map((pattern) -> new RoaringBitmap()).toArray(RoaringBitmap[]::new);
		this.jdbc.sql("""
				select word.n, found.id
				from unnest(:patterns) with ordinality as word (pattern, n) cross join lateral (
					select id from policy where lower(title) like pattern or lower(chinese_title) like pattern
						or lower(summary) like pattern or lower(purpose) like pattern or lower(scope) like pattern
					union all
					select policy_id from policy_name where lower(name) like pattern
					union all
					select policy_id from provision where lower(text) like pattern
				) found
				""").param("patterns", patterns.toArray(String[]::new)).query((row) -> {
			found[row.getInt("n") - 1].add(row.getInt("id"));
		});
		return Arrays.stream(found).reduce((one, other) -> RoaringBitmap.and(one, other)).orElseThrow();
	}

	@EventListener(DataChanged.class)
	void readAgain() {
		this.sets = this.rows.read();
	}

}
