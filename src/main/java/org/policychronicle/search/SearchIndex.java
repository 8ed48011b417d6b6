package org.policychronicle.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
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

	/** More than anybody looks through; the records after these are not ranked. */
	private static final int MOST_RANKED = 200;

	private static final String PAGE = """
			with term as (
				select n, unwanted, phraseto_tsquery('english', text) as english,
					phraseto_tsquery('simple', han_split(text)) as simple, han_split(text) <> text as chinese
				from unnest(:terms, :unwanted) with ordinality as term (text, unwanted, n)
			), asked as (
				-- a text that has an English word as it stands has its stem too, so that one of them is enough to ask for
				select string_agg(case when unwanted then '!' else '' end || '('
					|| case when chinese or numnode(english) = 0 then simple else english end || ')', ' & ')::tsquery as query
				from term where numnode(english) + numnode(simple) > 0 -- what is all markup has no words to it
			), everywhere as materialized (
				-- whether the names match as well is a matter of a microsecond, a second search of many
				select r.kind, r.record_id, ts_match_vq(r.names, asked.query) as named
				from asked join search_record r on r.words @@ asked.query
			), anywhere as (
				select * from everywhere where cast(:kind as text) is null or kind = :kind
			), called as (
				select e.kind, e.record_id from search_entry e where e.part = 'name' and e.key = name_key(:query)
			), ranked as materialized (
				select kind, record_id from anywhere where (kind, record_id) in (select kind, record_id from called)
				union (select kind, record_id from anywhere where named limit :ranked)
				union (select kind, record_id from anywhere limit :ranked)
			), matched as materialized (
				select r.kind, r.record_id, e.entry_id, t.n,
					e.weight * (1 + ts_rank(e.english, t.english) + ts_rank(e.simple, t.simple)) as score
				from ranked r join search_entry e on e.kind = r.kind and e.record_id = r.record_id
				join term t on not t.unwanted and (e.english @@ t.english or e.simple @@ t.simple)
			), best as (
				select kind, record_id, n, max(score) as score from matched group by kind, record_id, n
			), found as (
				-- of two records that match alike, the instrument comes before its events, and those before the notes
				select kind, record_id, sum(score) * case kind when 'policy' then 1.5 when 'note' then 0.5 else 1 end
					+ case when (kind, record_id) in (select kind, record_id from called) then 1000 else 0 end as score,
					0 as place
				from best group by kind, record_id
				union all
				(select kind, record_id, 0, row_number() over () from anywhere
				where (kind, record_id) not in (select kind, record_id from ranked)
				limit greatest(0, :offset + :size - (select count(*) from ranked)))
			), shown as materialized (
				select f.kind, f.record_id, f.score, f.place, e.slug, e.title, e.chinese_title from found f
				cross join lateral (select slug, title, chinese_title from search_entry
					where kind = f.kind and record_id = f.record_id limit 1) e
				order by f.score desc, f.place, f.kind, e.slug limit :size offset :offset
			), text as (
				select distinct on (e.kind, e.record_id) e.kind, e.record_id, e.text, e.anchor
				from shown join search_entry e on e.kind = shown.kind and e.record_id = shown.record_id
				left join (select entry_id, count(*) as terms, max(matched.score) as score
					from matched join shown using (kind, record_id) group by entry_id) m on m.entry_id = e.entry_id
				where e.text not in (shown.title, coalesce(shown.chinese_title, ''))
				and (m.entry_id is not null or e.part = 'body')
				order by e.kind, e.record_id, coalesce(m.terms, 0) desc, m.score desc nulls last, e.entry_id
			)
			select counted.kinds, counted.counts, shown.kind, shown.slug, shown.title, shown.chinese_title, text.anchor,
				ts_headline('english', shown.title, marked.query, :marks) as marked_title,
				ts_headline('english', text.text, marked.query, :marks) as marked_text
			from (
				select coalesce(array_agg(kind), '{}') as kinds, coalesce(array_agg(count), '{}') as counts
				from (select kind, count(*) as count from everywhere group by kind) each
			) counted
			cross join (select string_agg('(' || english::text || ')', ' | ')::tsquery as query from term
				where not unwanted and numnode(english) > 0) marked
			left join shown on true
			left join text on text.kind = shown.kind and text.record_id = shown.record_id
			order by shown.score desc, shown.place, shown.kind, shown.slug
			""";

	private static final String MARKS = "HighlightAll=true, StartSel=" + Highlight.START + ", StopSel="
			+ Highlight.STOP;

	private final JdbcClient jdbc;

	SearchIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page of the records that match, the best first: one whose name is the query,
	 * then one with the terms in its names, then in its summary, then in its provisions.
	 * Where very many match, only some are ranked and the others follow in their order.
	 */
	Matches page(String query, SearchTerms terms, @Nullable RecordKind kind, int size, long offset) {
		Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
		List<Hit> hits = new ArrayList<>();
		ask(terms).param("query", query)
			.param("kind", (kind != null) ? kind.slug() : null)
			.param("size", size)
			.param("offset", offset)
			.param("marks", MARKS)
			.param("ranked", MOST_RANKED)
			.query((row) -> {
				if (row.isFirst()) {
					addCounts(row, counts);
				}
				// a page beyond the last has counts alone
				if (row.getString("kind") != null) {
					hits.add(hit(row, terms));
				}
			});
		return new Matches(counts, hits);
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

	private JdbcClient.StatementSpec ask(SearchTerms terms) {
		List<String> all = Stream.concat(terms.wanted().stream(), terms.unwanted().stream()).toList();
		Boolean[] unwanted = IntStream.range(0, all.size())
			.mapToObj((index) -> index >= terms.wanted().size())
			.toArray(Boolean[]::new);
		return this.jdbc.sql(PAGE).param("terms", all.toArray(String[]::new)).param("unwanted", unwanted);
	}

	private static void addCounts(ResultSet row, Map<RecordKind, Long> counts) throws SQLException {
		String[] kinds = (String[]) row.getArray("kinds").getArray();
		Long[] each = (Long[]) row.getArray("counts").getArray();
		for (int i = 0; i < kinds.length; i++) {
			counts.put(RecordKind.of(kinds[i]), each[i]);
		}
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

	/**
	 * What matches.
	 *
	 * @param counts how many records of each kind, whichever kind is shown
	 * @param hits one page of them
	 */
	record Matches(Map<RecordKind, Long> counts, List<Hit> hits) {

	}

}
