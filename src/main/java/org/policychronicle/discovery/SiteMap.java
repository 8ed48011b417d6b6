package org.policychronicle.discovery;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the pages of the site: those that are always there, and one a record. */
@Repository
@Transactional(readOnly = true)
class SiteMap {

	/** Records a part; with both languages far from the limit of 50,000 addresses. */
	static final int PART = 10_000;

	/** The pages that are no records. */
	static final List<String> PAGES = List.of("/", "/timeline", "/policies", "/provisions", "/agencies",
			"/organizations", "/news", "/statistics", "/terms", "/data-notes", "/evidence", "/source", "/changes",
			"/compare", "/duties", "/topics", "/upcoming", "/developments", "/data", "/developers",
			"/developers/explorer", "/about", "/about/keeping", "/about/reliability", "/about/security");

	private final JdbcClient jdbc;

	private final ChangeTimes changes;

	SiteMap(JdbcClient jdbc, ChangeTimes changes) {
		this.jdbc = jdbc;
		this.changes = changes;
	}

	/**
	 * How many parts the records of each kind take; kinds without a record are left out.
	 */
	Map<RecordKind, Integer> parts() {
		Map<RecordKind, Integer> parts = new EnumMap<>(RecordKind.class);
		this.jdbc.sql("select kind, number from record_count where kind not in ('provision', 'evidence')")
			.query((row) -> {
				parts.put(RecordKind.of(row.getString("kind")), (row.getInt("number") + PART - 1) / PART);
			});
		return parts;
	}

	/**
	 * Whether there is a kind with more records than one part has.
	 */
	boolean isLarge() {
		return parts().values().stream().anyMatch((parts) -> parts > 1);
	}

	/**
	 * The page of one record of each kind.
	 */
	List<String> oneOfEachKind() {
		return parts().keySet().stream().map((kind) -> records(kind, 1, 1).get(0).path()).toList();
	}

	/**
	 * The pages of one part of the records of a kind.
	 * @param part its number, counted from 1
	 * @return the pages, none beyond the last part
	 */
	List<Place> records(RecordKind kind, int part) {
		return records(kind, part, PART);
	}

	private List<Place> records(RecordKind kind, int part, int size) {
		ChangeTime changes = this.changes.of(kind);
		return this.jdbc.sql("select slug from record where kind = :kind order by slug limit :limit offset :offset")
			.param("kind", kind.slug())
			.param("limit", size)
			.param("offset", (part - 1L) * size)
			.query((row, number) -> new Place(kind.links(row.getString("slug")).html(),
					changes.of(row.getString("slug"))))
			.list();
	}

	/**
	 * A page.
	 *
	 * @param path its path in English
	 * @param changed when its record was last changed, by the change log; null for a page
	 * that is no record
	 */
	record Place(String path, @Nullable Instant changed) {

	}

}
