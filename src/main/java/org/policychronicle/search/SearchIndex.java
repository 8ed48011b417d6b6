package org.policychronicle.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the search view. An English word is matched by its stem, a Chinese one character
 * by character in order, any other as it stands; a record is found if each wanted term
 * occurs in one of its texts.
 */
@Repository
class SearchIndex {

	private static final String FOUND = """
			with term as (
				select n, unwanted, phraseto_tsquery('english', text) as english,
					phraseto_tsquery('simple', han_split(text)) as simple
				from unnest(:terms, :unwanted) with ordinality as term (text, unwanted, n)
			), matched as materialized (
				select t.n, t.unwanted, e.kind, e.record_id, e.entry_id, e.part,
					e.weight * (1 + ts_rank(e.english, t.english) + ts_rank(e.simple, t.simple)) as score
				from term t join search_entry e on e.english @@ t.english or e.simple @@ t.simple
			), best as (
				select kind, record_id, n, max(score) as score from matched where not unwanted group by kind, record_id, n
			), found as (
				-- of two records that match alike, the instrument comes before its events, and those before the notes
				select kind, record_id, sum(score) * case kind when 'policy' then 1.5 when 'note' then 0.5 else 1 end
					+ case when exists (select from search_entry e where e.part = 'name'
					and e.key = name_key(:query) and e.kind = b.kind and e.record_id = b.record_id) then 1000 else 0 end as score
				from best b group by kind, record_id
				having count(*) = :wanted and not exists (select from matched m where m.unwanted
					and m.kind = b.kind and m.record_id = b.record_id)
			)
			""";

	private static final String PAGE = FOUND
			+ """
					select shown.kind, shown.slug, shown.title, shown.chinese_title, text.anchor,
						ts_headline('english', shown.title, asked.query, :marks) as marked_title,
						ts_headline('english', text.text, asked.query, :marks) as marked_text
					from (
						select f.kind, f.record_id, f.score, e.slug, e.title, e.chinese_title from found f
						cross join lateral (select slug, title, chinese_title from search_entry
							where kind = f.kind and record_id = f.record_id limit 1) e
						where cast(:kind as text) is null or f.kind = :kind
						order by f.score desc, f.kind, e.slug limit :size offset :offset
					) shown
					left join lateral (
						select e.text, e.anchor from search_entry e left join matched m on m.entry_id = e.entry_id and not m.unwanted
						where e.kind = shown.kind and e.record_id = shown.record_id
						and e.text not in (shown.title, coalesce(shown.chinese_title, ''))
						and (m.entry_id is not null or e.part = 'body')
						group by e.entry_id, e.text, e.anchor, e.part
						order by count(m.entry_id) desc, max(m.score) desc nulls last, e.entry_id limit 1
					) text on true
					cross join (select string_agg('(' || english::text || ')', ' | ')::tsquery as query from term
						where not unwanted and numnode(english) > 0) asked
					order by shown.score desc, shown.kind, shown.slug
					""";

	private static final String COUNTS = FOUND + "select kind, count(*) as count from found group by kind";

	private static final String MARKS = "HighlightAll=true, StartSel=" + Highlight.START + ", StopSel="
			+ Highlight.STOP;

	private final JdbcClient jdbc;

	SearchIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many records match, by kind.
	 */
	Map<RecordKind, Long> counts(String query, SearchTerms terms) {
		Map<RecordKind, Long> counts = new LinkedHashMap<>();
		ask(COUNTS, query, terms).query((row) -> {
			counts.put(RecordKind.of(row.getString("kind")), row.getLong("count"));
		});
		return counts;
	}

	/**
	 * One page of the records that match, the best first: one whose name is the query,
	 * then one with the terms in its names, then in its summary, then in its provisions.
	 */
	List<Hit> page(String query, SearchTerms terms, @Nullable RecordKind kind, int size, long offset) {
		return ask(PAGE, query, terms).param("kind", (kind != null) ? kind.slug() : null)
			.param("size", size)
			.param("offset", offset)
			.param("marks", MARKS)
			.query((row, number) -> hit(row, terms))
			.list();
	}

	/**
	 * The names most like a text that names nothing, the nearest first.
	 */
	List<String> suggestions(String text) {
		return this.jdbc
			.sql("""
					select text from (
						select distinct on (kind, record_id) text, text <-> :text as distance from (
							select kind, record_id, text from search_entry where part = 'name' order by text <-> :text limit 20
						) near order by kind, record_id, text <-> :text
					) each where distance < 0.75 order by distance, text limit 5
					""")
			.param("text", text)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec ask(String sql, String query, SearchTerms terms) {
		List<String> all = Stream.concat(terms.wanted().stream(), terms.unwanted().stream()).toList();
		Boolean[] unwanted = IntStream.range(0, all.size())
			.mapToObj((index) -> index >= terms.wanted().size())
			.toArray(Boolean[]::new);
		return this.jdbc.sql(sql)
			.param("terms", all.toArray(String[]::new))
			.param("unwanted", unwanted)
			.param("wanted", terms.wanted().size())
			.param("query", query);
	}

	private static Hit hit(ResultSet row, SearchTerms terms) throws SQLException {
		RecordKind kind = RecordKind.of(row.getString("kind"));
		String slug = row.getString("slug");
		String title = row.getString("title");
		String chineseTitle = row.getString("chinese_title");
		String markedTitle = row.getString("marked_title");
		String shown = (LocaleContextHolder.getLocale().getLanguage().equals("zh") && chineseTitle != null)
				? chineseTitle : (markedTitle != null) ? markedTitle : title;
		String markedText = row.getString("marked_text");
		String anchor = row.getString("anchor");
		RecordLinks links = kind.links(slug);
		return new Hit(kind, slug, title, chineseTitle,
				new Hit.Places(Highlight.of(shown, terms.wanted()),
						(markedText != null) ? Highlight.of(markedText, terms.wanted()) : List.of()),
				(anchor != null) ? new RecordLinks(links.self(), links.html() + "#" + anchor) : links);
	}

}
