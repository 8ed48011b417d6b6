package org.policychronicle;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.PortalPages;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A link works however it was passed on: with what others appended to it, with a slash at
 * its end, or in capital letters. The API takes no parameter it does not know.
 */
@ChronicleTest
class SharedLinkTests {

	private static final List<String> APPENDED = List.of("utm_source=n&utm_medium=email&utm_campaign=a%20b",
			"fbclid=IwAR0x", "gclid=1&gbraid=2&wbraid=3", "msclkid=1&yclid=2&ttclid=3&twclid=4&li_fat_id=5",
			"mc_cid=1&mc_eid=2", "_hsenc=1&_hsmi=2", "igshid=1", "si=abc", "s=20&t=xyz", "ref=producthunt",
			"from=timeline", "from=groupmessage&isappinstalled=0", "from=singlemessage&scene=1&clicktime=1",
			"share_source=weibo&spm_id_from=333.999", "weibo_id=1&sudaref=example", "_ga=2.1&_gl=1*a*b", "_=1700000000",
			"bare", "empty=", "%E5%88%86%E4%BA%AB=1", "a[b]=c", "x=%00", "utm_source=a&utm_source=b",
			"amp;utm_medium=x", "lang=zh", "v=2", "__proto__=1", "class.module=x");

	@LocalServerPort
	private int port;

	static Stream<String> pages() {
		return Stream.concat(
				new TreeSet<>(PortalPages.byTemplate().values()).stream()
					.filter((path) -> !path.contains("year=abc") && !path.startsWith("/resolve")),
				Stream.of("/zh", "/zh/policies", "/zh/timeline", "/embed/timeline"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pagesIgnoreAppendedParametersAndDropThemFromTheirLinks(String path) {
		Document plain = site().page(path);
		for (String appended : APPENDED) {
			HttpResponse<String> answer = site().get(path + (path.contains("?") ? "&" : "?") + appended);
			assertThat(answer.statusCode()).as(path + " " + appended).isEqualTo(200);
			Document page = Jsoup.parse(answer.body(), plain.baseUri());
			assertThat(page.select("main").html()).as(path + " " + appended).isEqualTo(plain.select("main").html());
			assertThat(links(page)).as(path + " " + appended).isEqualTo(links(plain));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/timeline?from=2021&from=timeline, /timeline?from=2021",
			"/zh/timeline?from=singlemessage&to=2021-06, /zh/timeline?to=2021-06",
			"/news?year=2024&from=timeline, /news?year=2024" })
	void theParameterThatWeChatAppendsIsNotTakenForADate(String shared, String meant) {
		assertThat(links(site().page(shared))).isEqualTo(links(site().page(meant)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline?from=soon", "/timeline?from=2021-13", "/timeline?from=20211",
			"/policies?year=abc", "/policies?page=0" })
	void aPageStillRefusesAMistypedFilter(String path) {
		assertThat(site().get(path).statusCode()).isEqualTo(400);
	}

	@Test
	void theApiRefusesAppendedParameters() {
		for (String path : List.of("/api/v1", "/api/v1/policies", "/api/v1/timeline", "/api/v1/search?q=law",
				"/api/v1/policies/data-security-law")) {
			for (String appended : List.of("utm_source=n", "fbclid=x", "isappinstalled=0")) {
				HttpResponse<String> answer = site().get(path + (path.contains("?") ? "&" : "?") + appended);
				assertThat(answer.statusCode()).as(path + " " + appended).isEqualTo(400);
				assertThat(answer.body()).contains(appended.substring(0, appended.indexOf('=')));
			}
		}
		assertThat(site().get("/api/v1/timeline?from=timeline").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "/policies/, /policies", "/policies///, /policies", "/zh/, /zh",
			"/policies/data-security-law/?asOf=2023-01-01, /policies/data-security-law?asOf=2023-01-01",
			"/policies/Data-Security-Law, /policies/data-security-law", "/zh/Agencies/CAC, /zh/agencies/cac",
			"/ZH/policies, /zh/policies", "/About, /about", "/api/v1/, /api/v1",
			"/api/v1/policies/?year=2022, /api/v1/policies?year=2022" })
	void anUntidyAddressIsRedirectedForGood(String typed, String meant) {
		HttpResponse<String> answer = site().get(typed);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).contains(meant);
		assertThat(site().get(meant).statusCode()).isEqualTo(200);
	}

	private static List<String> links(Document page) {
		return page.select("a[href], link[href], form[action], input[type=hidden], meta[property=og:url]")
			.stream()
			.map((link) -> link.attr("href") + link.attr("action") + link.attr("name") + link.attr("value")
					+ link.attr("content"))
			.toList();
	}

	private Site site() {
		return new Site(this.port);
	}

}
