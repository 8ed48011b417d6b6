package org.policychronicle.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the records of a kind are called: the choices of a filter, and the check that a
 * value given is one of them.
 */
@Repository
public class RecordNames {

	private static final int MOST_OFFERED = 1000;

	private final JdbcClient jdbc;

	RecordNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The records of a kind to choose from, by name.
	 * @param chosen the slugs of those that are to be among them in any case
	 */
	public List<RecordName> offered(RecordKind kind, Collection<String> chosen) {
		return offered(EnumSet.of(kind), chosen).getOrDefault(kind, List.of());
	}

	/**
	 * The records of several kinds to choose from, each kind by name, in one statement:
	 * all of them, or of very many the first {@value #MOST_OFFERED} by slug.
	 * @param chosen the slugs of those that are to be among them in any case
	 */
	public Map<RecordKind, List<RecordName>> offered(Set<RecordKind> kinds, Collection<String> chosen) {
		Map<RecordKind, List<RecordName>> found = new EnumMap<>(RecordKind.class);
		kinds.forEach((kind) -> found.put(kind, new ArrayList<>()));
		this.jdbc.sql("""
				select kind, id, slug, title, chinese_title from (
					select offered.* from unnest(:kinds) wanted (kind) cross join lateral (
						select kind, id, slug, title, chinese_title from record
						where kind = wanted.kind order by slug limit :most) offered
					union
					select kind, id, slug, title, chinese_title from record
					where kind = any(:kinds) and slug = any(:chosen)
				) each
				order by title collate "en-x-icu", slug
				""")
			.param("kinds", kinds.stream().map(RecordKind::slug).toArray(String[]::new))
			.param("chosen", chosen.toArray(String[]::new))
			.param("most", MOST_OFFERED)
			.query((row) -> {
				found.get(RecordKind.of(row.getString("kind")))
					.add(new RecordName(row.getLong("id"), row.getString("slug"), row.getString("title"),
							row.getString("chinese_title")));
			});
		return found;
	}

	/**
	 * The records that a filter names.
	 * @param parameter the filter's parameter
	 * @param kind the kind of record it takes
	 * @param slugs the values given; none asks nothing of the database
	 * @return the records, in the order given
	 * @throws UnknownRecordException if a value is the slug of none
	 */
	public List<RecordName> require(String parameter, RecordKind kind, List<String> slugs) {
		return slugs.isEmpty() ? List.of() : require(parameter, offered(kind, slugs), slugs);
	}

	/**
	 * The records that a filter names, among those that are known.
	 */
	public List<RecordName> require(String parameter, List<RecordName> known, List<String> slugs) {
		return slugs.stream().map((slug) -> find(parameter, slug, known)).toList();
	}

	/**
	 * The record that a filter names, or null where the filter is not set.
	 */
	public @Nullable RecordName require(String parameter, RecordKind kind, @Nullable String slug) {
		return (slug != null) ? require(parameter, kind, List.of(slug)).get(0) : null;
	}

	private static RecordName find(String parameter, String slug, List<RecordName> known) {
		return known.stream()
			.filter((name) -> name.slug().equals(slug))
			.findFirst()
			.orElseThrow(
					() -> new UnknownRecordException(parameter, slug, known.stream().map(RecordName::slug).toList()));
	}

}
