package org.policychronicle.timeline;

import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.ChronicleTest;
import org.policychronicle.Site;

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
	void itShowsThePictureOfTheSameEventsAndLeadsBack() {
		for (String query : List.of("", "?from=2021&to=2022&kind=laws-and-rules")) {
			Document embedded = this.site.page("/embed/timeline" + query);
			Document whole = this.site.page("/timeline" + query);
			assertThat(embedded.select("figure svg a title").eachText()).isNotEmpty()
				.isEqualTo(whole.select("figure svg a title").eachText());
			assertThat(embedded.select("main > p a").attr("href")).isEqualTo("/timeline" + query);
			assertThat(embedded.select("a[href^=/embed], script, header, nav")).isEmpty();
			assertThat(embedded.select("base").attr("target")).isEqualTo("_blank");
		}
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
