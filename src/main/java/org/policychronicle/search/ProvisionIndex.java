package org.policychronicle.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.words.Term;
import org.policychronicle.words.Words;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the search view for single articles: each says something of its own. */
@Repository
class ProvisionIndex {

	/** More than anybody looks through; those after these are not ranked. */
	static final int MOST_RANKED = 2000;

	private static final String PAGE = statement();

	private static final Set<String> SORTS = Set.of("obligation", "prohibition", "penalty");

	private final JdbcClient jdbc;

	ProvisionIndex(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many articles have all the words.
	 */
	long count(Words words) {
		return this.jdbc.sql("""
				select count(distinct anchor) from search_entry
				where part = 'provision' and words @@ to_tsquery('words', :query)
				""").param("query", words.query()).query(Long.class).single();
	}

	/**
	 * Some of the articles that have all the words, the best first.
	 */
	List<ProvisionHit> page(Words words, int size, long offset) {
		List<String> readings = words.wanted().stream().flatMap((term) -> term.readings().stream()).toList();
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
		return this.jdbc.sql(PAGE)
			.param("query", words.query())
			.param("literal",
					words.wanted()
						.stream()
						.map(Term::literal)
						.map((literal) -> "(" + literal + ")")
						.collect(Collectors.joining(" | ")))
			.param("marks", SearchIndex.MARKS)
			.param("sorts", sorts(words))
			.param("ranked", Math.max(MOST_RANKED, 2 * (offset + size)))
			.param("size", size)
			.param("offset", offset)
			.query((row, number) -> {
				String slug = row.getString("slug");
				String text = row.getString("text");
				String chineseText = row.getString("chinese_text");
				String policy = row.getString("policy");
				List<Highlight> title = (chinese && chineseText != null) ? Highlight.of(chineseText, null, readings)
						: Highlight.of(text, row.getString("marked"), readings);
				RecordLinks links = new RecordLinks(RecordKind.PROVISION.links(slug).self(),
						RecordKind.POLICY.links(policy).html() + "#" + slug);
				return new ProvisionHit(new Hit(RecordKind.PROVISION, slug, text, chineseText, null,
						new Hit.Places(title, List.of()), links), row.getString("kind"), row.getString("article"),
						policy);
			})
			.list();
	}

	/**
	 * The sorts of rule that the words mean: of a fine, penalties.
	 */
	static String[] sorts(Words words) {
		return words.wanted()
			.stream()
			.flatMap((term) -> term.readings().stream())
			.filter(SORTS::contains)
			.distinct()
			.toArray(String[]::new);
	}

	private static String statement() {
		try {
			return new ClassPathResource("search/provisions.sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
