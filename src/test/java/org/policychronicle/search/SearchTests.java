package org.policychronicle.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policychronicle.ChronicleTest;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Paging;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a query finds, on the real data in a real PostgreSQL. */
@ChronicleTest
class SearchTests {

	@Autowired
	private SearchService service;

	@Autowired
	private NameResolver resolver;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "华为, huawei", "依图, yitu", "奇虎, qihoo-360", "360, qihoo-360", "商汤, ''", "Huawei 华为, huawei",
			"recommender law, algorithmic-recommendation-provisions", "PIPL, personal-information-protection-law",
			"elderly fraud, algorithmic-recommendation-provisions",
			"Personal Information Protection Law, personal-information-protection-law",
			"deep synthesis provisions, deep-synthesis-provisions", "deep synthesis, deep-synthesis",
			"iflytek, iflytek", "01.AI, 01-ai", "CAC, cac" })
	void theFirstHitIsTheRecordMeant(String query, String slug) {
		List<Hit> hits = search(query).hits().items();
		assertThat(hits.isEmpty() ? "" : hits.get(0).slug()).isEqualTo(slug);
	}

	@Test
	void oneChineseCharacterFindsEveryNameThatHasIt() {
		assertThat(slugs("科")).contains("yitu", "mininglamp", "megvii");
	}

	@Test
	void englishWordsAreMatchedByTheirStems() {
		assertThat(slugs("prohibiting addiction")).isEqualTo(slugs("prohibits addictions"));
		assertThat(slugs("addictive")).contains("algorithmic-recommendation-provisions");
	}

	@Test
	void quotedWordsMustFollowOneAnother() {
		assertThat(slugs("\"protection information\"")).isEmpty();
		assertThat(slugs("\"information protection\"")).contains("personal-information-protection-law");
	}

	@Test
	void whatIsAllMarkupHasNoWordsToIt() {
		assertThat(slugs("<script>alert(1)</script>")).isEmpty();
		assertThat(slugs("prohibiting <b>")).isEqualTo(slugs("prohibiting"));
	}

	@Test
	void aWordAfterAMinusMustNotOccur() {
		assertThat(slugs("platform -huawei")).isNotEmpty().doesNotContain("huawei", "ten-companies-join-platform");
		assertThat(slugs("platform")).contains("ten-companies-join-platform");
	}

	@Test
	void termsMayStandInDifferentTextsOfARecord() {
		assertThat(slugs("algorithmic elderly")).containsExactly("algorithmic-recommendation-provisions");
	}

	@Test
	void hitsAreCountedByKindAndCanBeNarrowedToOne() {
		SearchResults all = search("deep synthesis");
		long policies = all.hits()
			.facets()
			.get(0)
			.values()
			.stream()
			.filter((value) -> value.value().equals("policy"))
			.findFirst()
			.orElseThrow()
			.count();
		SearchResults narrowed = this.service.search(new SearchFilter("deep synthesis", RecordKind.POLICY),
				new Paging(1, 100));
		assertThat(narrowed.hits().total()).isEqualTo(policies);
		assertThat(narrowed.hits().items()).allMatch((hit) -> hit.kind() == RecordKind.POLICY).hasSize((int) policies);
		assertThat(all.hits().items()).hasSize((int) all.hits().total());
	}

	@Test
	void matchesAreMarkedInPiecesThatMakeUpTheText() {
		Hit hit = search("addictive").hits()
			.items()
			.stream()
			.filter((found) -> found.slug().equals("algorithmic-recommendation-provisions"))
			.findFirst()
			.orElseThrow();
		assertThat(hit.highlight().title().stream().map(Highlight::text).collect(Collectors.joining()))
			.isEqualTo(hit.title());
		assertThat(hit.highlight().text()).filteredOn(Highlight::mark)
			.extracting((piece) -> piece.text().toLowerCase())
			.contains("addictive");
		assertThat(hit.links().html()).contains("#algorithms-");
		assertThat(search("华为").hits().items().get(1).highlight().text()).filteredOn(Highlight::mark)
			.extracting(Highlight::text)
			.contains("华为");
	}

	@Test
	void aNearMissIsAnsweredWithNamesLikeIt() {
		assertThat(search("Cybersecurty law").suggestions()).first().isEqualTo("Cybersecurity Law");
		assertThat(search("qqqqzzzz").suggestions()).isEmpty();
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrRepeat() {
		SearchResults first = this.service.search(new SearchFilter("law", null), new Paging(1, 5));
		SearchResults second = this.service.search(new SearchFilter("law", null), new Paging(2, 5));
		assertThat(first.hits().items()).hasSize(5).doesNotContainAnyElementsOf(second.hits().items());
		assertThat(first.hits().total()).isEqualTo(second.hits().total());
	}

	@ParameterizedTest
	@CsvSource({ "Algorithm Regulation Guidelines, algorithmic-recommendation-provisions",
			"recommender law, algorithmic-recommendation-provisions", "Cybersecurity Administration of China, cac",
			"pipl, personal-information-protection-law", "  most , most", "海康威视, hikvision", "YITU technology, yitu",
			"made-in-china 2025, made-in-china-2025" })
	void aNameInAnySpellingLeadsToItsRecord(String name, String slug) {
		assertThat(this.resolver.resolve(name).choices()).extracting(Choice::slug).containsExactly(slug);
	}

	@Test
	void anUnknownNameIsAnsweredWithNamesLikeIt() {
		Resolution resolution = this.resolver.resolve("Data Securty Law");
		assertThat(resolution.choices()).isEmpty();
		assertThat(resolution.suggestions()).contains("Data Security Law");
		assertThat(this.resolver.resolve("—").choices()).isEmpty();
	}

	@Test
	@Transactional
	void theIndexesServeEveryLookUp() {
		assertThat(plan("select * from search_entry where english @@ phraseto_tsquery('english', 'algorithm')"))
			.contains("Bitmap Index Scan on search_entry_english_idx");
		assertThat(plan("select * from search_entry where simple @@ phraseto_tsquery('simple', han_split('华为'))"))
			.contains("Bitmap Index Scan on search_entry_simple_idx");
		assertThat(plan("select * from search_entry where part = 'name' and key = name_key('PIPL')"))
			.contains("search_entry_key_idx");
		assertThat(plan("select text from search_entry where part = 'name' order by text <-> 'PIPL' limit 5"))
			.contains("Index Scan using search_entry_text_idx");
	}

	// On so few rows the planner would rather read them all; what is asked is whether it
	// can do otherwise.
	private String plan(String query) {
		this.jdbc.sql("set local enable_seqscan = off").update();
		return String.join("\n", this.jdbc.sql("explain " + query).query(String.class).list());
	}

	private List<String> slugs(String query) {
		return search(query).hits().items().stream().map(Hit::slug).toList();
	}

	private SearchResults search(String query) {
		return this.service.search(new SearchFilter(query, null), new Paging(1, 100));
	}

}
