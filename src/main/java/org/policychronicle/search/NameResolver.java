package org.policychronicle.search;

import java.util.List;

import org.policychronicle.record.RecordKind;
import org.policychronicle.words.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the record that a name stands for, however it is written and whether or not it is
 * the full one.
 */
@Service
@Transactional(readOnly = true)
class NameResolver {

	private final JdbcClient jdbc;

	private final SearchIndex index;

	NameResolver(JdbcClient jdbc, SearchIndex index) {
		this.jdbc = jdbc;
		this.index = index;
	}

	Resolution resolve(String name) {
		List<Choice> choices = this.jdbc.sql("""
				select kind, slug, title, chinese_title from (
					select distinct on (e.kind, e.slug) e.kind, e.slug, e.title, e.chinese_title,
						asked.shortened, min(asked.shortened) over () as shortest
					from unnest(:names) name cross join lateral (values (name_key(name), 0),
						(name_key(without_edition(name)), 1)) asked (key, shortened)
					join search_entry e on e.part = 'name' and e.key = asked.key
					where e.key <> '' and e.kind in ('policy', 'agency', 'organization')
					order by e.kind, e.slug, asked.shortened
				) each where shortened = shortest order by kind, slug
				""").param("names", Words.names(name).toArray(String[]::new)).query((row, number) -> {
			RecordKind kind = RecordKind.of(row.getString("kind"));
			String slug = row.getString("slug");
			return new Choice(kind, slug, row.getString("title"), row.getString("chinese_title"), kind.links(slug));
		}).list();
		return new Resolution(name, choices, choices.isEmpty() ? this.index.suggestions(name) : List.of());
	}

}
