package org.policychronicle.timeline;

import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the timeline can stand in any site's page and leads back here. */
@ChronicleTest
class EmbedTests {

	private static final String HERE = "http://localhost:8080";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void itShowsAFewRulesSaysWhoseItIsAndLeadsBack() {
		for (String query : List.of("", "?theme=algorithms", "?from=2021&to=2024")) {
			Document embedded = this.site.page("/embed/timeline" + query);
			assertThat(embedded.select(".rules .nm a")).hasSizeBetween(1, 12)
				.allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/policies/"));
			assertThat(embedded.select("main > header").text()).contains("China AI Policy Chronicle", "CC BY 4.0");
			assertThat(embedded.select("main > header a").attr("href")).isEqualTo("/timeline" + query);
			assertThat(embedded.select(".small li")).hasSizeBetween(1, 6);
			assertThat(embedded.select("a[href^=/embed], script, nav")).isEmpty();
			assertThat(embedded.select("base").attr("target")).isEqualTo("_blank");
		}
	}

	@Test
	void itTakesTheFiltersOfEventsAndItsColourFromItsAddress() {
		Document events = this.site.page("/embed/timeline?kind=enforcement&colour=dark");
		assertThat(events.expectFirst("html").attr("data-colour")).isEqualTo("dark");
		assertThat(events.select(".small.only li")).hasSize(12);
		assertThat(events.select(".rules")).isEmpty();
		assertThat(events.select("main > header a").attr("href")).isEqualTo("/timeline?kind=enforcement");
		assertThat(this.site.page("/embed/timeline?view=list").select(".small.only li")).hasSize(12);
	}

	@Test
	void oembedGivesTheFrameOfTheTimelineAndOfNothingElse() {
		String link = this.site.page("/timeline?from=2021&to=2022")
			.select("link[type=application/json+oembed]")
			.attr("href");
		assertThat(link).startsWith("/oembed?url=");
		HttpResponse<String> answer = this.site
			.get("/oembed?format=json&maxwidth=600&url=" + HERE + "/timeline%3Ftheme%3Dethics");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"type\":\"rich\"", "\"width\":600", "\"provider_name\"",
				HERE + "/embed/timeline?theme=ethics");
		assertThat(this.site.get("/oembed?url=https://example.org/timeline").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/oembed?url=" + HERE + "/policies").statusCode()).isEqualTo(404);
	}

	@Test
	void thePictureStandsAloneWithItsSource() {
		HttpResponse<String> picture = this.site.get("/timeline.svg?theme=labelling");
		assertThat(picture.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
		Document svg = Jsoup.parse(picture.body(), "", Parser.xmlParser());
		assertThat(svg.text()).contains("China AI Policy Chronicle", "CC BY 4.0", "AI content labelling measures");
		assertThat(svg.select("style, script, [style], [class]")).isEmpty();
	}

	@Test
	void itAloneMayBeFramed() {
		HttpResponse<String> embedded = this.site.get("/embed/timeline");
		assertThat(embedded.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("frame-ancestors *");
		assertThat(embedded.headers().firstValue("X-Frame-Options")).isEmpty();
		assertThat(this.site.get("/timeline").headers().firstValue("X-Frame-Options")).hasValue("DENY");
	}

	@Test
	void theSnippetOnTheTimelineFramesWhatIsShownInItsLanguage() {
		for (String language : List.of("", "/zh")) {
			String query = "?from=2021&to=2022";
			String snippet = this.site.page(language + "/timeline" + query).select("details pre").text();
			Element frame = Jsoup.parse(snippet).expectFirst("iframe");
			assertThat(frame.attr("src")).isEqualTo(HERE + language + "/embed/timeline" + query);
			assertThat(frame.attr("title")).isNotBlank();
			assertThat(this.site.get(frame.attr("src").substring(HERE.length())).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void whatIsNotUnderstoodIsRefusedThereToo() {
		assertThat(this.site.get("/embed/timeline?year=x").statusCode()).isEqualTo(400);
		assertThat(this.site.get("/embed/timeline?from=2022&to=2021").statusCode()).isEqualTo(400);
	}

}
