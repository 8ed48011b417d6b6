package org.policychronicle.search;

import java.util.List;

import org.policychronicle.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the record that a name stands for, whatever its letter case, blanks, hyphens and
 * quotation marks.
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
		List<Choice> choices = this.jdbc
			.sql("""
					select distinct kind, slug, title, chinese_title from search_entry
					where part = 'name' and key = name_key(:name) and key <> '' and kind in ('policy', 'agency', 'organization')
					order by kind, slug
					""")
			.param("name", name)
			.query((row, number) -> {
				RecordKind kind = RecordKind.of(row.getString("kind"));
				String slug = row.getString("slug");
				return new Choice(kind, slug, row.getString("title"), row.getString("chinese_title"), kind.links(slug));
			})
			.list();
		return new Resolution(name, choices, choices.isEmpty() ? this.index.suggestions(name) : List.of());
	}

}
