package org.policychronicle;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.PortalPages;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The address alone decides on the language of a page, and the API speaks English. What
 * is Chinese is so throughout, but for names, titles and code as they were published.
 */
@ChronicleTest
class LanguageTests {

	private static final String CHINESE = "zh-Hans";

	private static final Pattern PHRASE = Pattern.compile("\\p{IsHan}{4,}");

	/** What part of the words of a Chinese page may be English. */
	private static final double MOST = 0.1;

	/** What stays as it was published, or is no prose. */
	private static final String ASIDE = "[aria-labelledby=cite], [aria-labelledby=names], details:has(#overview), pre, code, "
			+ "a[rel~=external], a[href*=/news/], a[href*=/evidence/], a[href*='/source#'], time, svg";

	/** Pages of headlines or code. */
	private static final Set<String> APART = Set.of("/developers", "/developers/explorer", "/source", "/evidence",
			"/news", "/news/bloomberg-nvidia-controls");

	private static final Pattern WORD = Pattern.compile("(?<![\\w.@/-])[a-z][a-z’'-]+(?![\\w.@/-])");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/** Chinese is counted by the word, of which one has about this many characters. */
	private static final double CHARACTERS = 1.6;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/, /zh", "/policies, /zh/policies", "/policies?type=law&q=data, /zh/policies?type=law&q=data",
			"/about, /zh/about", "/search, /zh/search", "/source, /zh/source" })
	void editionsPointAtEachOtherAndEachKnowsItsLanguage(String english, String chinese) {
		Document one = site().page(english);
		Document other = site().page(chinese);
		assertThat(one.select("html").attr("lang")).isEqualTo("en");
		assertThat(other.select("html").attr("lang")).isEqualTo(CHINESE);
		assertThat(one.select("link[hreflang]").eachAttr("href")).hasSize(3)
			.isEqualTo(other.select("link[hreflang]").eachAttr("href"))
			.contains(one.select("link[rel=canonical]").attr("href"), other.select("link[rel=canonical]").attr("href"));
		assertThat(one.select("link[hreflang]").eachAttr("hreflang")).containsExactly("en", CHINESE, "x-default");
		assertThat(one.select("link[rel=canonical]").attr("href")).startsWith("http://localhost:8080/")
			.doesNotContain("/zh");
		assertThat(other.select("link[rel=canonical]").attr("href")).startsWith("http://localhost:8080/zh");
		assertThat(one.select(".masthead a[hreflang=zh-Hans][lang=zh-Hans]").attr("href")).isEqualTo(chinese);
		assertThat(other.select(".masthead a[hreflang=en][lang=en]").attr("href")).isEqualTo(english);
	}

	@Test
	void filteredListsPointAtThePlainListAndAreNotIndexed() {
		Document page = site()
			.page("/zh/policies?yearBasis=source&year=2022&agency=most&agency=cac&q=&page=1&size=20&sort=oldest");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/zh/policies");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
		for (String plain : List.of("/zh/policies", "/policies?sort=oldest", "/policies?page=2", "/policies?q=",
				"/policies/cybersecurity-law")) {
			assertThat(site().page(plain).select("meta[name=robots]")).as(plain).isEmpty();
		}
		assertThat(site().page("/policies?page=2&size=20&sort=oldest").select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost:8080/policies?page=2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/policies?type=law", "/zh/timeline", "/nowhere", "/zh/nowhere", "/policies?year=x",
			"/api/v1/policies?status=in-force&asOf=2023-09-01", "/api/v1/policies?year=0" })
	void whatABrowserPrefersChangesNothing(String path) {
		HttpResponse<String> plain = site().get(path);
		for (String preferred : List.of("zh-CN,zh;q=0.9", "de", "*")) {
			HttpResponse<String> answer = site().get(path, "Accept-Language", preferred);
			assertThat(answer.body()).isEqualTo(plain.body());
			assertThat(answer.headers().allValues("Vary")).noneMatch((value) -> value.contains("Language"));
			assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zh/api", "/zh/api/v1", "/zh/%61pi/v1/policies", "/zh//api/v1", "/zh/css/chronicle.css",
			"/zh/favicon.svg", "/zh/zh", "/zh/zh/policies", "/zh/nowhere", "/zh/policies/nope" })
	void whatHasNoLanguageIsNotFoundAndSaysSoInChinese(String path) {
		HttpResponse<String> answer = site().get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("<html lang=\"zh-Hans\"", "<h1>未找到</h1>", "href=\"/zh/policies\"")
			.doesNotContain("rel=\"canonical\"", "There is");
	}

	@ParameterizedTest
	@CsvSource({ "/zh/policies?year=x, 无法识别的参数", "/zh/policies;x=1, 无法识别的参数", "/zh/timeline?from=2022&to=2021, 无法识别的参数",
			"/zh/agencies?kind=x, 无法识别的参数", "/zh/news?publisher=nope, 无法识别的参数", "/zh/compare?policies=a, 无法识别的参数",
			"/zh/policies?size=1000, 无法识别的参数" })
	void aRefusalIsChineseUnderChineseAddresses(String path, String heading) {
		HttpResponse<String> answer = site().get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("<html lang=\"zh-Hans\"", "<h1>" + heading + "</h1>")
			.doesNotContain("The value", "There is", "must be");
	}

	@Test
	void whatTheServerItselfRefusesIsChineseToo() {
		HttpResponse<String> answer = site().get("/zh/policies?q=%ff");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("<html lang=\"zh-Hans\"");
	}

	@Test
	void aNameLeadsToTheChinesePageOfItsRecord() {
		HttpResponse<String> answer = site().get("/zh/resolve?name=PIPL");
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
				(place) -> assertThat(place).endsWith("/zh/policies/personal-information-protection-law"));
	}

	@Test
	void aChinesePageLeadsToTheOneApi() {
		Document page = site().page("/zh/policies/cybersecurity-law");
		assertThat(page.select("link[rel=alternate][type=application/json]").attr("href"))
			.isEqualTo("/api/v1/policies/cybersecurity-law");
		assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/css/");
	}

	@Test
	void whereNothingIsTheReaderIsToldSoInPlainWords() {
		assertThat(site().get("/nowhere").body()).contains("There is no page at this address.");
		assertThat(site().get("/api/v1/nowhere").body()).contains("There is no page at this address.");
		assertThat(site().get("/zh/nowhere").body()).contains("该地址没有页面。");
	}

	@Test
	void aChineseNameStandsFirstAndTheEnglishOneBesideIt() {
		Document law = site().page("/zh/policies/personal-information-protection-law");
		assertThat(law.select("h1").text()).isEqualTo("个人信息保护法");
		assertThat(law.title()).isEqualTo("个人信息保护法 · 中国人工智能政策编年");
		assertThat(law.select("header .zh").text()).startsWith("中华人民共和国个人信息保护法 · ");
		assertThat(law.select("header [lang=en]").eachText())
			.contains("Personal Information Protection Law of the People’s Republic of China");
		assertThat(law.select(".st.in").text()).contains("现行有效，自2021年11月1日起施行");
		assertThat(site().page("/policies/personal-information-protection-law").select("h1").text())
			.isEqualTo("Personal Information Protection Law");
		assertThat(site().page("/zh/agencies").select("h2").eachText()).anyMatch((name) -> name.contains("国家互联网信息办公室"));
		assertThat(site().page("/zh/policies").select("aside .facets").text()).contains("国家互联网信息办公室");
		assertThat(site().page("/zh/search?q=算法推荐").select(".hit mark").eachText()).contains("算法推荐");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/zh/policies | 政策",
			"/zh/policies?agency=cac&year=2022 | 涉及国家互联网信息办公室、2022年的政策",
			"/zh/policies?yearFrom=2021&yearTo=2022&yearBasis=effective&type=law | 类型为“法律”、2021年至2022年施行的政策",
			"/zh/policies?status=in-force&asOf=2023-09-01 | 状态为“现行有效”、效力状态以2023年9月1日为准的政策",
			"/zh/timeline?view=date&from=2021&to=2022-10 | 2021年至2022年10月的事件",
			"/zh/timeline?from=2022-09-22&to=2022-09-22 | 2022年9月22日当天的事件", "/zh/news?year=2024 | 2024年的阅读书目",
			"/policies?status=in-force&asOf=2023-09-01 | Policies with the status “In force”, as of 1 September 2023" })
	void aListSaysWhatItShowsInTheOrderOfTheLanguage(String path, String sentence) {
		assertThat(site().page(path).select(".shown span").first().text()).isEqualTo(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies/algorithmic-recommendation-provisions", "timeline/made-in-china-2025-published",
			"agencies/cac", "organizations/huawei", "terms/deep-synthesis", "statistics/shenzhen-investment",
			"data-notes/registration-scope" })
	void everyFormOfARecordIsInChineseToAReaderOfChinese(String path) {
		Site site = site();
		JsonNode record = site.json("/api/v1/" + path);
		String title = first(record, "chineseTitle", "chineseName");
		String text = first(record, "chineseSummary", "chineseDetails", "chineseFunction", "chineseDescription",
				"chineseDefinition", "chineseMeasures", "chineseDocumentSays");
		assertThat(title).isNotNull();
		String markdown = site.get("/zh/api/v1/" + path + "?format=md").body();
		assertThat(markdown).startsWith("# " + title);
		JsonNode linked = new JsonMapper().readTree(site.get("/zh/api/v1/" + path + "?format=jsonld").body());
		assertThat(linked.path("name").stringValue()).isEqualTo(title);
		if (text != null) {
			String part = PHRASE.matcher(text).results().findFirst().orElseThrow().group();
			assertThat(markdown).contains(part);
			assertThat(first(linked, "description", "text")).contains(part);
		}
	}

	@Test
	void atMostATenthOfTheWordsOfAChinesePageIsEnglish() {
		Site site = site();
		Set<String> paths = new TreeSet<>(PortalPages.byTemplate().values());
		paths.removeIf((path) -> path.contains("year=abc") || path.startsWith("/resolve") || APART.contains(path));
		paths.add("/search?q=%E7%AE%97%E6%B3%95");
		paths.remove("/search?q=law");
		for (String collection : List.of("policies", "agencies", "timeline", "terms", "statistics", "data-notes")) {
			for (JsonNode record : site.json("/api/v1/" + collection + "?size=12").path("items")) {
				paths.add(record.path("links").path("html").stringValue());
			}
		}
		List<String> english = new ArrayList<>();
		double all = 0;
		for (String path : paths) {
			Document page = site.page("/zh" + (path.equals("/") ? "" : path));
			double part = part(page);
			all += part;
			if (part > MOST) {
				english.add("%.2f %s: %s".formatted(part, path, String.join(" ", words(page))));
			}
		}
		System.out.printf("Chinese pages: %.3f of the words of %d pages are English%n", all / paths.size(),
				paths.size());
		assertThat(english).isEmpty();
	}

	private Site site() {
		return new Site(this.port);
	}

	private static String first(JsonNode record, String... fields) {
		return Stream.of(fields)
			.map((field) -> record.path(field).stringValue(null))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static double part(Document page) {
		String text = text(page);
		double english = words(page).size();
		double chinese = HAN.matcher(text).results().count() / CHARACTERS;
		return (english + chinese == 0) ? 0 : english / (english + chinese);
	}

	private static List<String> words(Document page) {
		return WORD.matcher(text(page)).results().map((match) -> match.group()).toList();
	}

	private static String text(Document page) {
		Element main = page.selectFirst("main").clone();
		main.select(ASIDE).remove();
		return main.text();
	}

}
