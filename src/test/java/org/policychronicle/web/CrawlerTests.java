package org.policychronicle.web;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.policychronicle.ChronicleTest;
import org.policychronicle.Site;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the whole site, or of every record, is no flood. */
@ChronicleTest
class CrawlerTests {

	@LocalServerPort
	private int port;

	@Test
	void everyPageInBothLanguagesAndEveryRecordStayUnderTheDefaultRateLimit() {
		int limit = new Binder(new MapConfigurationPropertySource(Map.of()))
			.bindOrCreate("chronicle.rate-limit", Bindable.of(RateLimitProperties.class))
			.requests();
		Site site = new Site(this.port);
		int pages = 0;
		for (String part : Jsoup.parse(site.get("/sitemap.xml").body(), Parser.xmlParser())
			.select("sitemap loc")
			.eachText()) {
			pages += Jsoup.parse(site.get(part.replaceFirst("^https?://[^/]+", "")).body(), Parser.xmlParser())
				.select("url")
				.size();
		}
		assertThat(pages).isGreaterThan(500);
		int files = pages / 2;
		assertThat(pages + files).as("pages, and each record as JSON").isLessThan(limit * 2 / 3);
	}

	@Test
	void robotsAreToldOfTheExport() {
		assertThat(new Site(this.port).get("/robots.txt").body()).contains("/api/v1/export.zip", "Sitemap: ")
			.doesNotContain("Disallow: /\n");
	}

}
