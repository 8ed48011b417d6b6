package org.policychronicle;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every collection does alike, page and API: it says what is not there, refuses what
 * is not understood, and takes an untouched field of its form for no filter.
 */
@ChronicleTest
class CollectionsTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "policies, policy", "agencies, agency", "organizations, organisation", "timeline, event",
			"news, reading list item", "statistics, statistic", "terms, term", "data-notes, correction" })
	void anUnknownSlugIsNotFoundByPageAndApi(String collection, String noun) {
		HttpResponse<String> page = new Site(this.port).get("/" + collection + "/nope");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(type(page)).startsWith("text/html");
		assertThat(Jsoup.parse(page.body()).text()).contains("Not found", "There is no " + noun + " called 'nope'.");
		HttpResponse<String> answer = new Site(this.port).get("/api/v1/" + collection + "/nope");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(type(answer)).startsWith("application/problem+json");
		JsonNode problem = new JsonMapper().readTree(answer.body());
		assertThat(problem.path("type").stringValue()).isEqualTo("/problems/not-found");
		assertThat(problem.path("instance").stringValue()).isEqualTo("/api/v1/" + collection + "/nope");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"policies | year=soon yearFrom=2022&yearTo=2021 type=law&type=plan role=boss asOf=2022-02-30 status=dead topic=cats",
			"agencies | kind=mars listed=yes listed=true&listed=false q=a&q=b",
			"organizations | kind=mars platformYear=soon platformYear=1800 q=a&q=b",
			"timeline | kind=mars year=soon year=2022-03 from=2022-13 from=2022-02-30 to=2022-3 to=22 from=2022-03-01T00:00 "
					+ "from=0000 from=%D9%A2%D9%A0%D9%A2%D9%A2 from=2023&to=2022 from=2022-04&to=2022-03-31 "
					+ "from=2022&from=2023 policy=a&policy=b sort=title",
			"news | kind=mars year=soon from=2022-13 to=2022-02-30 from=2023&to=2022 agency=a&agency=b sort=title",
			"statistics | kind=mars kind=count&kind=rank q=a&q=b", "terms | q=a&q=b",
			"data-notes | severity=awful kind=mars about=section about=note severity=high&severity=low q=a&q=b" })
	void whatIsNotUnderstoodIsRefusedByPageAndApi(String collection, String queries) {
		for (String query : ("size=0 size=101 page=0 q=%00 " + queries).split(" ")) {
			HttpResponse<String> answer = new Site(this.port).get("/api/v1/" + collection + "?" + query);
			assertThat(answer.statusCode()).as(query).isEqualTo(400);
			assertThat(new JsonMapper().readTree(answer.body()).at("/errors/0/parameter").stringValue()).as(query)
				.isIn(query.replaceAll("=[^&]*", "").split("&"));
			HttpResponse<String> page = new Site(this.port).get("/" + collection + "?" + query);
			assertThat(page.statusCode()).as(query).isEqualTo(400);
			assertThat(page.body()).as(query).contains("A parameter was not understood");
		}
	}

	@ParameterizedTest
	@CsvSource({ "policies, agency=&year=&type=&q=&role=&sort=", "agencies, kind=&listed=&q=",
			"organizations, kind=&platformYear=&q=",
			"timeline, kind=&year=&from=&to=&agency=&organization=&policy=&q=&sort=",
			"news, kind=&year=&publisher=&from=&to=&policy=&agency=&q=&sort=", "statistics, kind=&q=", "terms, q=",
			"data-notes, severity=&kind=&about=&q=" })
	void anUntouchedFieldOfAFormIsNoFilter(String collection, String untouched) {
		Site site = new Site(this.port);
		String api = "/api/v1/" + collection;
		assertThat(site.json(api + "?" + untouched).path("total")).isEqualTo(site.json(api).path("total"));
		assertThat(site.page("/" + collection + "?" + untouched).select("main").text())
			.isEqualTo(site.page("/" + collection).select("main").text());
	}

	private static String type(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("");
	}

}
