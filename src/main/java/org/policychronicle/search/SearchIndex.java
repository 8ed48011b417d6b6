package org.policychronicle.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Slugged;
import org.policychronicle.words.Term;
import org.policychronicle.words.Words;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
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

	private static final String PAGE = statement("search/page.sql");

	/** Takes one term after the other, as long as some record has all that were taken. */
	private static final String FOUND_TOGETHER = """
			with recursive term as (
				select n, to_tsquery('words', query) as query from unnest(:queries) with ordinality as term (query, n)
			), taken as (
				select 0::bigint as n, to_tsquery('words', :avoided) as query, '{}'::bigint[] as terms
				union all
				select term.n, case when fits then taken.query && term.query else taken.query end,
					case when fits then terms || term.n else terms end
				from taken join term on term.n = taken.n + 1 cross join lateral (select exists (select from search_record
					where kind <> 'evidence' and words @@ (taken.query && term.query)) as fits) each
			)
			select unnest(terms) from taken where n = :last
			""";

	static final String MARKS = "HighlightAll=true, StartSel=" + Highlight.START + ", StopSel=" + Highlight.STOP;

	private final JdbcClient jdbc;

	SearchIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page of the records that match, the best first: one whose name is the query,
	 * then one with the terms in its names, then in its summary, then in its provisions.
	 * Where very many match, only some are ranked and the others follow in their order.
	 */
	Matches page(String query, Words words, @Nullable RecordKind kind, int size, long offset) {
		Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
		List<Hit> hits = new ArrayList<>();
		this.jdbc.sql(PAGE)
			.param("literals", words.wanted().stream().map(Term::literal).toArray(String[]::new))
			.param("queries", queries(words))
			.param("query", words.query())
			.param("names", Words.names(query).toArray(String[]::new))
			.param("kind", (kind != null) ? kind.slug() : null)
			.param("size", size)
			.param("offset", offset)
			.param("marks", MARKS)
			.param("sorts", ProvisionIndex.sorts(words))
			.param("chinese", LocaleContextHolder.getLocale().getLanguage().equals("zh"))
			.param("ranked", MOST_RANKED)
			.query((row) -> {
				if (row.isFirst()) {
					addCounts(row, counts);
				}
				// a page beyond the last has counts alone
				if (row.getString("kind") != null) {
					hits.add(hit(row, words));
				}
			});
		return new Matches(counts, hits);
	}

	/**
	 * The wanted terms that have to be left out for the others to be found together.
	 */
	List<Term> leftOut(Words words) {
		if (words.wanted().size() == 1) {
			return words.wanted();
		}
		Set<Integer> taken = this.jdbc.sql(FOUND_TOGETHER)
			.param("queries", queries(words))
			.param("avoided", words.without(words.wanted()).query())
			.param("last", words.wanted().size())
			.query(Integer.class)
			.set();
		return IntStream.range(0, words.wanted().size())
			.filter((index) -> !taken.contains(index + 1))
			.mapToObj(words.wanted()::get)
			.toList();
	}

	/**
	 * The names most like a text that names nothing, the nearest first.
	 */
	List<String> suggestions(String text) {
		return this.jdbc.sql("select text from near_name(:text, null) order by distance, text limit 5")
			.param("text", Words.folded(text))
			.query(String.class)
			.list();
	}

	private static String[] queries(Words words) {
		return words.wanted().stream().map(Term::query).toArray(String[]::new);
	}

	private static String statement(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void addCounts(ResultSet row, Map<RecordKind, Long> counts) throws SQLException {
		String[] kinds = (String[]) row.getArray("kinds").getArray();
		Long[] each = (Long[]) row.getArray("counts").getArray();
		for (int i = 0; i < kinds.length; i++) {
			counts.put(RecordKind.of(kinds[i]), each[i]);
		}
	}

	private static Hit hit(ResultSet row, Words words) throws SQLException {
		RecordKind kind = RecordKind.of(row.getString("kind"));
		String slug = row.getString("slug");
		String title = row.getString("title");
		String chineseTitle = row.getString("chinese_title");
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh") && chineseTitle != null;
		List<String> readings = words.wanted().stream().flatMap((term) -> term.readings().stream()).toList();
		String text = row.getString("text");
		String anchor = row.getString("anchor");
		RecordLinks links = kind.links(slug);
		return new Hit(kind, slug, title, chineseTitle, date(row),
				new Hit.Places(
						chinese ? Highlight.of(chineseTitle, null, readings)
								: Highlight.of(title, row.getString("marked_title"), readings),
						(text != null) ? Highlight.of(text, row.getString("marked_text"), readings) : List.of()),
				(anchor != null) ? new RecordLinks(links.self(), links.html() + "#" + anchor) : links);
	}

	private static @Nullable PartialDate date(ResultSet row) throws SQLException {
		String precision = row.getString("precision");
		return (precision != null)
				? new PartialDate(row.getObject("day", LocalDate.class), Slugged.of(DatePrecision.class, precision))
				: null;
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
