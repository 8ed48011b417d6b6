package org.policychronicle.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what is around a record, or around each record of a page, in one statement
 * whatever their number.
 */
@Repository
public class References {

	/** More than any record of today has around it. */
	private static final int MOST = 500;

	private static final String AROUND = """
			select from_id, role, kind, slug, title, chinese_title, day, precision, basis, remark, evidence, confidence
			from unnest(:ids) as asked (id) cross join unnest(:wanted) as sought (kind_sought) cross join lateral (
				select * from reference
				where from_kind = :kind and from_id = asked.id and kind = sought.kind_sought
					and (from_kind in ('policy', 'event') or basis <> 'replaced')
				order by day desc nulls last, slug limit :most) newest
			order by from_id, kind, case when kind = 'section' then remark end,
				array_position(array['high', 'medium', 'low'], remark), day nulls first, title collate "en-x-icu", slug, role, confidence
			""";

	private final JdbcClient jdbc;

	References(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All records around one.
	 * @param kind what the record is
	 * @param id its identifier
	 * @return the references, never null
	 */
	public RelatedRecords around(RecordKind kind, long id) {
		return around(kind, List.of(id), EnumSet.allOf(RecordKind.class)).getOrDefault(id, RelatedRecords.NONE);
	}

	/**
	 * The records of some kinds around each of several, of very many of a kind the newest
	 * {@value #MOST}.
	 * @param kind what the records are
	 * @param ids their identifiers; none asks nothing of the database
	 * @param wanted the kinds of reference to look for; none likewise
	 * @return by identifier; a record without references is absent
	 */
	public Map<Long, RelatedRecords> around(RecordKind kind, Collection<Long> ids, Set<RecordKind> wanted) {
		if (ids.isEmpty() || wanted.isEmpty()) {
			return Map.of();
		}
		Map<Long, RelatedRecords> found = new LinkedHashMap<>();
		this.jdbc.sql(AROUND)
			.param("kind", kind.slug())
			.param("ids", ids.toArray(Long[]::new))
			.param("wanted", wanted.stream().map(RecordKind::slug).toArray(String[]::new))
			.param("most", MOST)
			.query((row) -> {
				found.computeIfAbsent(row.getLong("from_id"), (id) -> new RelatedRecords(new ArrayList<>()))
					.all()
					.add(reference(row));
			});
		return found;
	}

	private static Reference reference(ResultSet row) throws SQLException {
		RecordKind kind = RecordKind.of(row.getString("kind"));
		String slug = row.getString("slug");
		LocalDate day = row.getObject("day", LocalDate.class);
		String confidence = row.getString("confidence");
		return new Reference(kind, slug, row.getString("title"), row.getString("chinese_title"), row.getString("role"),
				(day != null) ? new PartialDate(day, member(DatePrecision.class, row.getString("precision"))) : null,
				member(Origin.class, row.getString("basis")), List.of((String[]) row.getArray("evidence").getArray()),
				(confidence != null) ? member(Confidence.class, confidence) : null, row.getString("remark"),
				kind.links(slug));
	}

	private static <E extends Enum<E>> E member(Class<E> type, String slug) {
		return Enum.valueOf(type, slug.toUpperCase(Locale.ROOT));
	}

}
