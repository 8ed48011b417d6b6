package org.policychronicle.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Paging;
import org.policychronicle.words.Words;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
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
	@CsvSource({ "华为, huawei", "依图, yitu", "奇虎, qihoo-360", "360, qihoo-360", "商汤, sensetime", "Huawei 华为, huawei",
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
	void markupIsWordsLikeAnyOther() {
		assertThat(slugs("<script>alert(1)</script>")).isEmpty();
	}

	@Test
	void aWordAfterAMinusMustNotOccur() {
		assertThat(slugs("platform -huawei")).isNotEmpty().doesNotContain("huawei", "ten-companies-join-platform");
		assertThat(slugs("platform")).contains("ten-companies-join-platform");
	}

	@Test
	void termsMayStandInDifferentTextsOfARecord() {
		assertThat(slugs("algorithmic elderly")).contains("algorithmic-recommendation-provisions")
			.doesNotContain("deep-synthesis-provisions");
	}

	@ParameterizedTest
	@CsvSource({ "generative AI, generative-ai-interim-measures", "algorithm, algorithmic-recommendation-provisions",
			"ethics, ai-ethics-review-measures", "labelling, ai-content-labelling-measures" })
	void ofInstrumentsThatMatchAlikeTheOneInForceComesFirst(String words, String slug) {
		assertThat(slugs(words)).first().isEqualTo(slug);
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
			.contains("addiction");
		assertThat(hit.links().html()).contains("#algorithmic-recommendation-provisions-");
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
			"made-in-china 2025, made-in-china-2025", "个人信息保护法, personal-information-protection-law",
			"《数据安全法》, data-security-law", "網絡安全法, cybersecurity-law", "个保法, personal-information-protection-law",
			"數安法, data-security-law", "网络安全法（2025修正）, cybersecurity-law-amendment-2025",
			"数据安全法（2021年修订）, data-security-law", "科技伦理审查办法, science-technology-ethics-review-measures",
			"PRC Data Security Law, data-security-law", "Cybersecurity Law of the PRC, cybersecurity-law",
			"China’s Data Security Law, data-security-law", "中华人民共和国公安部, mps", "网信办, cac",
			"國發〔2017〕35號, new-generation-ai-development-plan" })
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
	void whereNothingHasAllTheWordsSomeOfThemAreLookedFor() {
		SearchResults some = search("deepfake xyzzy -huawei");
		assertThat(some.leftOut()).containsExactly("xyzzy");
		assertThat(some.hits().items()).extracting(Hit::slug).isEqualTo(slugs("deepfake -huawei")).isNotEmpty();
		assertThat(search("深度伪造qwerty 深圳").leftOut()).containsExactly("深度伪造qwerty");
		assertThat(search("xyzzy plugh").leftOut()).isEmpty();
		assertThat(search("deepfake").leftOut()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "15 August 2023", "2023年8月15日", "Aug 15, 2023" })
	void aDayLeadsToItsEventsAndThenToWhatIsKnownLessExactly(String query) {
		List<Hit> hits = search(query).hits().items();
		assertThat(hits.get(0).kind()).isEqualTo(RecordKind.EVENT);
		List<PartialDate> dates = hits.stream().map(Hit::date).filter(Objects::nonNull).toList();
		assertThat(dates).extracting(PartialDate::precision)
			.contains(DatePrecision.DAY, DatePrecision.MONTH)
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(dates).filteredOn((date) -> date.precision() == DatePrecision.DAY)
			.allMatch((date) -> date.toString().equals("2023-08-15"));
		assertThat(dates).allMatch((date) -> date.day().getYear() == 2023);
	}

	@ParameterizedTest
	@ValueSource(strings = { "chatbot", "deepfake", "watermark", "备案", "CAC registration", "人脸识别", "罚款", "licence",
			"recommender", "未成年人", "LLM", "出境" })
	void theWordsOfTheSubjectFindMoreThanNotes(String query) {
		SearchResults found = search(query);
		assertThat(found.leftOut()).isEmpty();
		assertThat(found.hits().items()).extracting(Hit::kind).isNotEmpty().first().isNotEqualTo(RecordKind.NOTE);
	}

	@ParameterizedTest
	@CsvSource({ "deepfake, deep-synthesis-provisions", "watermark, ai-content-labelling-measures",
			"打标, ai-content-labelling-measures", "crawler, network-data-security-regulations",
			"GDPR, personal-information-protection-law" })
	void aWordOfTheSubjectLeadsToTheInstrumentThatRulesIt(String query, String slug) {
		assertThat(this.service.overview(new SearchFilter(query, null)).rules()).extracting(Hit::slug).startsWith(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fine", "penalty", "罚款" })
	void whoLooksForAFineFindsWhatRulesThreatenAndNotTheTuningOfModels(String query) {
		SearchResults found = this.service.overview(new SearchFilter(query, null));
		assertThat(found.articles()).extracting(ProvisionHit::sort).isNotEmpty().containsOnly("penalty");
		assertThat(found.rules().subList(0, 8)).extracting(Hit::slug)
			.contains("cybersecurity-law-amendment-2025")
			.doesNotContain("gb-t-45652-2025");
	}

	@ParameterizedTest
	@ValueSource(strings = { "label", "fine", "算法备案", "chatbot", "deepfake" })
	void singleArticlesAreFoundAfterTheRecordsAndLeadToTheirPlace(String query) {
		SearchResults found = this.service.overview(new SearchFilter(query, null));
		assertThat(found.articles()).isNotEmpty().allSatisfy((article) -> {
			assertThat(article.hit().links().html())
				.isEqualTo("/policies/" + article.policy() + "#" + article.hit().slug());
			assertThat(article.hit().links().self()).isEqualTo("/api/v1/provisions/" + article.hit().slug());
		});
		long total = found.total("provision");
		assertThat(this.service.search(new SearchFilter(query, RecordKind.PROVISION), new Paging(1, 100)).hits())
			.satisfies((provisions) -> {
				assertThat(provisions.total()).isEqualTo(total);
				assertThat(provisions.items()).hasSize((int) Math.min(100, total))
					.extracting(Hit::slug)
					.doesNotHaveDuplicates();
			});
	}

	@Test
	void whatElseWasSoughtIsSaidAsPeopleWriteItAndLeftOutInQuotationMarks() {
		assertThat(search("GenAI").sought()).contains("generative AI");
		assertThat(search("\"GenAI\"").sought()).isEmpty();
	}

	@Test
	void aDateAndNothingElseIsKnownForOne() {
		assertThat(search("15 August 2023").date()).hasToString("2023-08-15");
		assertThat(search("2023年8月").date()).hasToString("2023-08");
		assertThat(search("CAC").date()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "《个人信息保护法》, 个人信息保护法", "個人信息保護法, 个人信息保护法", "网​信办, 国家互联网信息办公室" })
	void marksStandInTheChineseTitle(String query, String marked) {
		LocaleContextHolder.setLocale(Locale.CHINESE);
		try {
			assertThat(search(query).hits().items().get(0).highlight().title()).filteredOn(Highlight::mark)
				.extracting(Highlight::text)
				.containsExactly(marked);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	@Transactional
	void theIndexesServeEveryLookUp() {
		for (String query : List.of("algorithm", "华为", "CAC registration")) {
			String words = "words @@ to_tsquery('words', $$" + Words.of(query).query() + "$$)";
			assertThat(plan("select * from search_entry where " + words))
				.contains("Bitmap Index Scan on search_entry_words_idx");
			assertThat(plan("select * from search_record where " + words))
				.contains("Bitmap Index Scan on search_record_words_idx");
		}
		assertThat(plan("select * from search_entry where part = 'name' and key = name_key('PIPL')"))
			.contains("search_entry_key_idx");
		assertThat(plan("select text from search_entry where part = 'name' order by folded <-> 'pipl' limit 5"))
			.contains("Index Scan using search_entry_folded_idx");
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
