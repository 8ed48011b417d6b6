package org.policychronicle.record;

import java.util.ArrayList;
import java.util.EnumMap;
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

	private final JdbcClient jdbc;

	RecordNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All records of a kind, by name.
	 */
	public List<RecordName> all(RecordKind kind) {
		return this.jdbc.sql("""
				select id, slug, title, chinese_title from record where kind = :kind
				order by title collate "en-x-icu", slug
				""").param("kind", kind.slug()).query(RecordName.class).list();
	}

	/**
	 * All records of several kinds, each kind by name, in one statement.
	 */
	public Map<RecordKind, List<RecordName>> all(Set<RecordKind> kinds) {
		Map<RecordKind, List<RecordName>> found = new EnumMap<>(RecordKind.class);
		kinds.forEach((kind) -> found.put(kind, new ArrayList<>()));
		this.jdbc.sql("""
				select kind, id, slug, title, chinese_title from record where kind = any(:kinds)
				order by title collate "en-x-icu", slug
				""").param("kinds", kinds.stream().map(RecordKind::slug).toArray(String[]::new)).query((row) -> {
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
		return slugs.isEmpty() ? List.of() : require(parameter, all(kind), slugs);
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
