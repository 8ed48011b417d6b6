package org.policychronicle.growth;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.Site;
import org.policychronicle.record.DataChanged;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** With twenty thousand policies the answers are as exact as with fifty, and as cheap. */
@GrowthTest
class GrowthTests {

	private static final int POLICIES = 20_000;

	/** No table that does not grow with the policies has as many rows. */
	private static final int LARGE = 1_000;

	/**
	 * What is counted along its filters in the database: a tenth of the policies have an
	 * event, or news. What the overview says of a policy is few narrow rows, and
	 * agencies, sections and evidence do not grow: all may be read through, once for each
	 * row of another table.
	 */
	private static final Set<String> COUNTED = Set.of("timeline_event", "news_item", "document_event",
			"document_policy", "agency", "source_section", "evidence");

	@LocalServerPort
	private int port;

	@Autowired
	private AskedStatements asked;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@BeforeEach
	void grow() {
		GrowingDatabase.growTo(POLICIES);
		this.events.publishEvent(new DataChanged());
		this.asked.forget();
	}

	@ParameterizedTest
	@EnumSource
	void noTypicalQueryReadsALargeTableThrough(TypicalQuery query) {
		for (int time = 0; time < 7; time++) {
			new Site(this.port).page(query.address(time));
		}
		assertThat(this.asked.tablesReadThrough(this.database))
			.filteredOn((table) -> Long.parseLong(table.replaceFirst(".*: ", "")) > LARGE)
			.isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> noAddressReadsALargeTableThrough() {
		Site site = new Site(this.port);
		return Addresses.all(site).map((address) -> dynamicTest(address, () -> {
			this.asked.forget();
			HttpResponse<String> answer = site.get(address);
			assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 404);
			assertThat(this.asked.tablesReadThrough(this.database))
				.filteredOn((table) -> Long.parseLong(table.replaceFirst(".*: ", "")) > LARGE
						&& !COUNTED.contains(table.replaceFirst(":.*", "")))
				.isEmpty();
		}));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "year=2021", "topic=generative-ai", "agency=cac&year=2019", "type=plan&basis=document" })
	void totalsAndCountsAreThoseOfTheDatabase(String filter) {
		JsonNode answer = new Site(this.port).json("/api/v1/policies?size=1&" + filter);
		String where = "where true" + (filter.contains("year=2021") ? " and source_year = 2021" : "")
				+ (filter.contains("year=2019") ? " and source_year = 2019" : "")
				+ (filter.contains("topic") ? " and 'generative-ai' = any(topics)" : "")
				+ (filter.contains("type=plan") ? " and type = 'plan'" : "")
				+ (filter.contains("document") ? " and origin = 'document'" : "") + (filter.contains("cac")
						? " and id in (select policy_id from policy_agency where agency_id = agency_id('cac'))" : "");
		assertThat(answer.path("total").asLong())
			.isEqualTo(this.jdbc.sql("select count(*) from policy " + where).query(Long.class).single())
			.isPositive();
		assertThat(counts(answer, "level"))
			.isEqualTo(numbers("select level, count(*) from policy " + where + " group by level"));
	}

	@Test
	void theCountsOfASearchAreThoseOfTheDatabase() {
		JsonNode answer = new Site(this.port).json("/api/v1/search?q=robotics%20courts&kind=policy");
		assertThat(answer.path("total").asLong())
			.isEqualTo(this.jdbc
				.sql("""
						select count(*) from policy where exists (select from search_entry where kind = 'policy' and record_id = policy.id
							and words @@ plainto_tsquery('words', 'robotics')) and exists (select from search_entry
							where kind = 'policy' and record_id = policy.id and words @@ plainto_tsquery('words', 'courts'))
						""")
				.query(Long.class)
				.single())
			.isGreaterThan(20);
	}

	@Test
	void theCountsOfEventsAreThoseOfTheDatabase() {
		JsonNode answer = new Site(this.port).json("/api/v1/timeline?kind=laws-and-rules&year=2020&size=1");
		assertThat(counts(answer, "kind"))
			.isEqualTo(numbers("select kind, count(*) from timeline_event where origin <> 'replaced'"
					+ " and day <= '2020-12-31' and coalesce(end_day, day) >= '2020-01-01' group by kind"));
		assertThat(counts(answer, "origin"))
			.isEqualTo(numbers("select origin, count(*) from timeline_event where kind = 'laws-and-rules'"
					+ " and origin <> 'replaced' and day <= '2020-12-31' and coalesce(end_day, day) >= '2020-01-01'"
					+ " group by origin"));
		assertThat(answer.path("total").asLong()).isEqualTo(counts(answer, "kind").get("laws-and-rules"))
			.isGreaterThan(10);
	}

	@Test
	void wordsThatTooManyRecordsHaveAreRefusedButNotWhereTheyAreRareTogether() {
		Site site = new Site(this.port);
		for (String collection : List.of("search", "policies", "timeline", "provisions")) {
			HttpResponse<String> refused = site.get("/api/v1/" + collection + "?q=supervised");
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(refused.body()).contains("at most 5,000 records");
		}
		assertThat(site.get("/search?q=supervised").statusCode()).isEqualTo(400);
		assertThat(site.get("/search?q=supervised+robotics").statusCode()).isEqualTo(200);
		assertThat(site.get("/search?q=%22").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies?size=100&sort=oldest", "search?q=robotics&size=100" })
	void pagesFollowOneAnotherToTheLast(String collection) {
		List<String> walked = new ArrayList<>();
		JsonNode page = new Site(this.port).json("/api/v1/" + collection + "&page=1");
		long total = page.path("total").asLong();
		for (int number = 2; number <= 8; number++) {
			page.path("items").forEach((item) -> walked.add(item.path("links").path("self").asString()));
			page = new Site(this.port).json("/api/v1/" + collection + "&page=" + number);
		}
		assertThat(walked).hasSize((int) Math.min(700, total)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline?policy=", "/provisions?policy=", "/news?policy=", "/compare?policies=" })
	void aFilterOffersSomeOfVeryManyPoliciesAndWhatItNames(String filter) {
		String last = this.jdbc.sql("select max(slug) from policy").query(String.class).single();
		Document page = new Site(this.port).page(filter + last);
		assertThat(page.select("option[value=" + last + "], input[value=" + last + "]")).isNotEmpty();
		// besides, one is named and one is "none"
		assertThat(page.select("select"))
			.allSatisfy((choice) -> assertThat(choice.select("option")).hasSizeLessThanOrEqualTo(LARGE + 2));
		assertThat(this.asked.tablesReadThrough(this.database)).noneMatch((table) -> table.startsWith("policy:"));
	}

	private Map<String, Long> numbers(String statement) {
		Map<String, Long> numbers = new HashMap<>();
		this.jdbc.sql(statement).query((row) -> {
			numbers.put(row.getString(1), row.getLong(2));
		});
		return numbers;
	}

	private static Map<String, Long> counts(JsonNode answer, String facet) {
		Map<String, Long> counts = new HashMap<>();
		answer.path("facets")
			.path(facet)
			.forEach((value) -> counts.put(value.path("value").asString(), value.path("count").asLong()));
		return counts;
	}

}
