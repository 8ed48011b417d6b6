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
public class ChangeTimes {

	private final JdbcClient jdbc;

	ChangeTimes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * When the records of one kind were last changed, and when the data as a whole was.
	 */
	public ChangeTime of(RecordKind kind) {
		Map<String, ChangeTime.History> bySlug = new HashMap<>();
		Instant[] data = { Instant.EPOCH };
		ChangeTime.History[] whole = { new ChangeTime.History(Instant.EPOCH, Instant.EPOCH, 0) };
		this.jdbc.sql("""
				select case when record_kind = :kind then record_slug end as slug,
					record_kind is null as whole, min(changed_at) as first,
					max(changed_at) as last, count(*) as changes
				from change group by 1, 2
				""").param("kind", kind.slug()).query((row) -> {
			ChangeTime.History history = new ChangeTime.History(
					row.getObject("first", OffsetDateTime.class).toInstant(),
					row.getObject("last", OffsetDateTime.class).toInstant(), row.getInt("changes"));
			data[0] = history.last().isAfter(data[0]) ? history.last() : data[0];
			if (row.getString("slug") != null) {
				bySlug.put(row.getString("slug"), history);
			}
			else if (row.getBoolean("whole")) {
				whole[0] = history;
			}
		});
		return new ChangeTime(data[0], whole[0], bySlug);
	}

}
