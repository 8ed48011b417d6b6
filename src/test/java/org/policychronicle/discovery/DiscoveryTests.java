package org.policychronicle.discovery;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

/** What machines that read sites are told is complete, well-formed and true. */
@ChronicleTest
class DiscoveryTests {

	private static final String HERE = "http://localhost:8080";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theSiteMapNamesEveryRecordInBothLanguagesAndNothingThatIsNotThere() {
		Set<String> pages = new HashSet<>();
		for (String part : xml("/sitemap.xml").select("sitemap > loc").eachText()) {
			for (Element url : xml(path(part)).select("url")) {
				String page = path(url.select("loc").text());
				assertThat(pages.add(page)).as(page).isTrue();
				assertThat(url.getElementsByTag("xhtml:link").eachAttr("hreflang")).containsExactly("en", "zh-Hans");
				assertThat(url.getElementsByTag("xhtml:link").eachAttr("href")).contains(HERE + page);
			}
		}
		for (String collection : List.of("policies", "agencies", "organizations", "timeline", "news", "statistics",
				"terms", "data-notes")) {
			this.site.records(collection)
				.forEach((record) -> assertThat(pages).contains(
						"/" + collection + "/" + record.get("slug").stringValue(),
						"/zh/" + collection + "/" + record.get("slug").stringValue()));
		}
		SiteMap.PAGES.forEach((page) -> {
			assertThat(pages).contains(page);
			assertThat(this.site.get(page).statusCode()).as(page).isEqualTo(200);
		});
		assertThat(pages.stream().filter((page) -> page.contains("/policies/")).limit(20))
			.allMatch((page) -> this.site.get(page).statusCode() == 200);
	}

	@Test
	void aPartBeyondTheLastIsNotThere() {
		assertThat(this.site.get("/sitemaps/policies-2.xml").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/sitemaps/nothing-1.xml").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/sitemaps/policies-0.xml").statusCode()).isEqualTo(404);
	}

	@Test
	void crawlersAreShownTheSiteMapAndKeptFromEndlessSearches() {
		String robots = this.site.get("/robots.txt").body();
		assertThat(robots.lines()).contains("User-agent: *", "Disallow: /search?", "Disallow: /zh/search?", "Allow: /",
				"Sitemap: " + HERE + "/sitemap.xml");
	}

	@Test
	void browsersLearnHowToSearchHere() {
		String address = this.site.page("/policies").select("link[rel=search]").attr("href");
		Document description = xml(address);
		assertThat(description.select("ShortName").text()).hasSizeBetween(1, 16);
		assertThat(description.select("Description").text()).hasSizeLessThan(1024);
		for (String template : description.select("Url[template*={searchTerms}]").eachAttr("template")) {
			assertThat(this.site.get(path(template).replace("{searchTerms}", "PIPL")).statusCode()).as(template)
				.isEqualTo(200);
		}
	}

	@Test
	void everyLinkOfTheGuideForLanguageModelsLeadsSomewhere() {
		String guide = this.site.get("/llms.txt").body();
		assertThat(guide).startsWith("# China AI Policy Chronicle\n\n> ").contains("\n## ");
		Matcher links = Pattern.compile("\\]\\(([^)]+)\\)").matcher(guide);
		int found = 0;
		while (links.find()) {
			found++;
			assertThat(this.site.get(path(links.group(1))).statusCode()).as(links.group(1)).isEqualTo(200);
		}
		assertThat(found).isGreaterThan(10);
	}

	@Test
	void aSharedLinkHasATitleATextAndAPicture() {
		for (String path : List.of("/", "/policies?year=2022", "/zh/policies/personal-information-protection-law")) {
			Document page = this.site.page(path);
			assertThat(property(page, "og:title")).as(path).isNotBlank();
			assertThat(property(page, "og:description")).as(path).isNotBlank();
			assertThat(property(page, "og:url")).isEqualTo(page.select("link[rel=canonical]").attr("href"));
			assertThat(this.site.get(path(property(page, "og:image"))).headers().firstValue("Content-Type"))
				.hasValue("image/png");
		}
	}

	private static String property(Document page, String name) {
		return page.select("meta[property=" + name + "]").attr("content");
	}

	private Document xml(String path) {
		return Jsoup.parse(this.site.get(path).body(), "", Parser.xmlParser());
	}

	private static String path(String address) {
		assertThat(address).startsWith(HERE);
		String path = address.substring(HERE.length());
		assertThat(URI.create(HERE + path.replaceAll("[{}]", ""))).isNotNull();
		return path.isEmpty() ? "/" : path;
	}

}
