package org.policychronicle.mcp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Edition;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.SiteProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the answers of all tools have in common. */
@Repository
@Transactional(readOnly = true)
public class Answers {

	private static final int MOST_SOURCES = 12;

	private static final int FEW_SOURCES = 3;

	private final JdbcClient jdbc;

	private final List<OfficialAddresses> official;

	private final Edition edition;

	private final SiteProperties site;

	private final Clock clock;

	Answers(JdbcClient jdbc, List<OfficialAddresses> official, Edition edition, SiteProperties site, Clock clock) {
		this.jdbc = jdbc;
		this.official = official;
		this.edition = edition;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * For when an answer holds.
	 * @param asOf the day asked for; today where none was
	 */
	public Proviso proviso(@Nullable LocalDate asOf) {
		return new Proviso((asOf != null) ? asOf : ChinaDay.today(this.clock), this.edition.keptUpTo());
	}

	/**
	 * The whole address of a path of this site.
	 */
	public String address(String path) {
		return this.site.address(path);
	}

	/**
	 * A record without what it rests on.
	 */
	public RecordCard bare(RecordKind kind, String slug, String title, @Nullable String chineseTitle) {
		return new RecordCard(kind, slug, title, chineseTitle, address(kind.links(slug).html()), null, List.of());
	}

	/**
	 * The same records with what they rest on, and where their official text stands.
	 */
	public List<RecordCard> cards(Collection<RecordCard> bare) {
		return cards(bare, MOST_SOURCES);
	}

	/**
	 * The same for a list: each with the first of what it rests on.
	 */
	public List<RecordCard> brief(Collection<RecordCard> bare) {
		return cards(bare, FEW_SOURCES);
	}

	private List<RecordCard> cards(Collection<RecordCard> bare, int most) {
		Map<String, List<Source>> sources = sources(bare);
		Map<RecordKind, Map<String, String>> official = official(bare);
		return bare.stream()
			.map((card) -> card.resting(sources.getOrDefault(card.page(), List.of()).stream().limit(most).toList())
				.withOfficial(official.getOrDefault(card.kind(), Map.of()).get(card.slug())))
			.toList();
	}

	private Map<RecordKind, Map<String, String>> official(Collection<RecordCard> cards) {
		Map<RecordKind, Map<String, String>> addresses = new EnumMap<>(RecordKind.class);
		for (OfficialAddresses known : this.official) {
			List<String> slugs = cards.stream()
				.filter((card) -> card.kind() == known.kind())
				.map(RecordCard::slug)
				.toList();
			if (!slugs.isEmpty()) {
				addresses.put(known.kind(), known.of(slugs));
			}
		}
		return addresses;
	}

	private Map<String, List<Source>> sources(Collection<RecordCard> cards) {
		Map<String, List<Source>> found = new LinkedHashMap<>();
		if (cards.isEmpty()) {
			return found;
		}
		this.jdbc
			.sql("""
					select r.kind, r.slug as record, e.slug, concat_ws(': ', e.publisher, e.title) as title, e.address,
						e.kind as nature, array_agg(distinct r.role order by r.role) as attests,
						min(array_position(array['high', 'medium', 'low'], cast(r.confidence as text))) as sure
					from (select distinct * from unnest(:kinds, :slugs) each (kind, slug)) wanted
					join reference r on r.from_kind = 'evidence' and r.kind = wanted.kind and r.slug = wanted.slug
					and r.role <> 'relations'
					join evidence e on e.id = r.from_id
					group by r.kind, r.slug, e.id
					order by r.kind, r.slug, array_position(array['official-text', 'official-translation'], cast(e.kind as text)), e.slug
					""")
			.param("kinds", cards.stream().map((card) -> card.kind().slug()).toArray(String[]::new))
			.param("slugs", cards.stream().map(RecordCard::slug).toArray(String[]::new))
			.query((row) -> {
				String page = address(RecordKind.of(row.getString("kind")).links(row.getString("record")).html());
				found.computeIfAbsent(page, (key) -> new ArrayList<>())
					.add(new Source(row.getString("slug"), row.getString("title"), row.getString("address"),
							row.getString("nature"), List.of((String[]) row.getArray("attests").getArray()),
							switch (row.getInt("sure")) {
								case 1 -> "high";
								case 2 -> "medium";
								case 3 -> "low";
								default -> null;
							}));
			});
		return found;
	}

}
