package org.policychronicle.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the change log when records were last changed, in one statement. */
@Repository
@Transactional(readOnly = true)
public class LastChanges {

	private final JdbcClient jdbc;

	LastChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * When the records of one kind were last changed, and when the data as a whole was.
	 */
	public LastChange of(RecordKind kind) {
		Map<String, Instant> bySlug = new HashMap<>();
		Instant[] all = { Instant.EPOCH, Instant.EPOCH };
		this.jdbc.sql("""
				select case when record_kind = :kind then record_slug end as slug,
					record_kind is null as whole, max(changed_at) as changed_at
				from change group by 1, 2
				""").param("kind", kind.slug()).query((row) -> {
			Instant changed = row.getObject("changed_at", OffsetDateTime.class).toInstant();
			all[0] = changed.isAfter(all[0]) ? changed : all[0];
			if (row.getString("slug") != null) {
				bySlug.put(row.getString("slug"), changed);
			}
			else if (row.getBoolean("whole")) {
				all[1] = changed;
			}
		});
		return new LastChange(all[0], all[1], bySlug);
	}

}
