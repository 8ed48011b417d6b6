package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.record.ChinaDay;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The front page and the pages it leads to: a number opens just as many, what is past is
 * past, and what is followed by feed is what the page shows.
 */
@ChronicleTest
class FrontPageTests {

	@LocalServerPort
	private int port;

	private Site site;

	private final LocalDate today = ChinaDay.today(Clock.systemUTC());

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theRulesMostUsedAreInForceAndHaveAsManyDutiesAsTheirNumberSays() {
		Document home = this.site.page("/");
		assertThat(home.select(".inforce tbody tr")).hasSize(10).allSatisfy((rule) -> {
			String slug = rule.select("th a").attr("href").replace("/policies/", "");
			assertThat(this.site.json("/api/v1/policies/" + slug).at("/status/value").stringValue())
				.startsWith("in-force");
			assertThat(rule.select("svg title").text()).contains("in force since");
			Element duties = rule.selectFirst("td:last-child a");
			assertThat(number(duties.text())).isEqualTo(total(duties.attr("href")));
		});
		Element all = home.selectFirst("#in-force + a");
		assertThat(number(all.text())).isEqualTo(total(all.attr("href")));
	}

	@Test
	void everyCountOfATopicOrARegulatorOpensJustAsMany() {
		Document home = this.site.page("/");
		assertThat(home.select(".cols .n")).hasSizeGreaterThan(20);
		home.select("[aria-labelledby=regulators] .cols a")
			.forEach((body) -> assertThat(number(body.select(".n").text())).as(body.text())
				.isEqualTo(total(body.attr("href"))));
		for (Element topic : home.select("[aria-labelledby=topics] .cols a").subList(0, 5)) {
			Element all = this.site.page(topic.attr("href")).selectFirst(".meta a");
			assertThat(number(all.text())).isEqualTo(number(topic.select(".n").text()))
				.isEqualTo(total(all.attr("href")));
		}
	}

	@Test
	void aTopicSaysWhatItIsAndWhatIsInForce() {
		for (Element topic : this.site.page("/topics").select(".topics a")) {
			Document page = this.site.page(topic.attr("href"));
			assertThat(page.select(".stand").text()).as(topic.text()).endsWith(".");
			Element all = page.selectFirst("#in-force + a");
			assertThat(all == null).isEqualTo(page.select(".inforce").isEmpty());
			if (all != null) {
				assertThat(number(all.text())).as(topic.text()).isEqualTo(total(all.attr("href")));
			}
		}
		assertThat(this.site.page("/zh/topics/labour").select(".stand").text()).contains("劳动者");
	}

	@Test
	void anUnknownTopicIsNotThere() {
		assertThat(this.site.get("/topics/nothing").statusCode()).isEqualTo(404);
	}

	@Test
	void whoMistypesANameIsOfferedTheLikeliest() {
		String answer = this.site.get("/policies/generative-ai-measure").body();
		assertThat(Jsoup.parse(answer).select("[aria-labelledby=guesses] a").attr("href"))
			.isEqualTo("/policies/generative-ai-interim-measures");
		assertThat(Jsoup.parse(this.site.get("/policies/" + "x".repeat(300)).body()).select("#guesses")).isEmpty();
	}

	@Test
	void developmentsArePastAndTheNewestIsFirst() {
		Document page = this.site.page("/developments");
		List<String> days = page.select(".news time").eachAttr("datetime");
		assertThat(days).hasSize(50)
			.allMatch((day) -> day.compareTo(this.today.toString()) <= 0)
			.isSortedAccordingTo((one, other) -> full(other).compareTo(full(one)));
		assertThat(page.select(".news ol").text()).contains("In force: ", "Draft issued: ", "Replaced: ");
		Document older = this.site.page(page.select("a[rel=next]").attr("href"));
		assertThat(full(older.select(".news time").attr("datetime"))).isLessThanOrEqualTo(full(days.get(49)));
	}

	@Test
	void developmentsCanBeChosenByWhatHappenedAndToWhat() {
		Document amended = this.site.page("/developments?step=amended");
		assertThat(amended.select(".news li")).isNotEmpty().allMatch((step) -> step.text().contains("Amended: "));
		assertThat(amended.select(".news li").text()).contains("Cybersecurity Law");
		assertThat(this.site.page("/developments?topic=content-labelling&agency=cac&status=in-force&year=2025")
			.select(".news li")
			.text()).contains("In force: AI content labelling measures");
		assertThat(this.site.page("/zh/developments?step=in-force").select(".shown").text()).contains("施行");
		assertThat(this.site.get("/developments?step=nothing").statusCode()).isEqualTo(400);
	}

	@Test
	void onlyFixedDatesComeAfterToday() {
		Document page = this.site.page("/upcoming");
		assertThat(page.select("[aria-labelledby=fixed] time").eachAttr("datetime"))
			.allMatch((day) -> full(day).compareTo(this.today.toString()) > 0);
		Element drafts = page.selectFirst("#waiting + a");
		assertThat(number(drafts.text())).isEqualTo(total(drafts.attr("href")))
			.isEqualTo(page.select(".flat li").size());
		assertThat(page.select("[aria-labelledby=waiting]").text()).doesNotContain("open for comment");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/zh" })
	void whatThePageShowsCanBeFollowed(String language) {
		Document page = this.site.page(language + "/developments?topic=generative-ai");
		Document feed = Jsoup.parse(this.site.get(page.select("a[type=application/atom+xml]").attr("href")).body(), "",
				Parser.xmlParser());
		List<String> steps = feed.select("entry > title").eachText();
		assertThat(page.select(".news li > span")).isNotEmpty()
			.allSatisfy((step) -> assertThat(steps).contains(said(step)));
		assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
		String calendar = this.site.get(language + "/api/v1/developments?format=ics&topic=generative-ai").body();
		assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("UID:development-", "END:VCALENDAR");
		assertThat(page.select(".btns a[type]").eachText()).hasSize(3).doesNotHaveDuplicates();
		String address = page.select("a[type=application/feed+json]").attr("href");
		assertThat(this.site.json(address).path("items").valueStream().map((item) -> item.path("title").stringValue()))
			.containsExactlyElementsOf(steps);
	}

	private static String said(Element step) {
		Element line = step.clone();
		line.select("small").remove();
		return line.text();
	}

	private long total(String path) {
		return this.site.json("/api/v1" + path).path("total").longValue();
	}

	private static long number(String text) {
		return Long.parseLong(text.replaceAll("\\D", ""));
	}

	private static String full(String date) {
		return (date + "-01-01").substring(0, 10);
	}

}
