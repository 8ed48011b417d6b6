package org.policychronicle.export;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** CSV and NDJSON of a collection hold all of its records, in its order. */
@ChronicleTest
class TablesTests {

	/** What a spreadsheet would work out, numbers aside. */
	private static final Pattern FORMULA = Pattern.compile("(?s)(?![+-]?[0-9.,]+$)[=+\\-@\\t\\r\\n＝＋－＠].*");

	private static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "policies?", "policies?agency=cac&year=2022", "policies?sort=title&basis=document",
			"provisions?kind=obligation", "agencies?", "organizations?", "timeline?from=2021&to=2022-10",
			"timeline?sort=oldest", "news?", "statistics?", "terms?", "data-notes?severity=high", "evidence?",
			"changes?", "sources?", "search?q=law", "search?q=%E5%8D%8E%E4%B8%BA" })
	void theyHoldWhatThePagesOfTheListHold(String collection) throws Exception {
		Site site = new Site(this.port);
		String address = "/api/v1/" + collection;
		List<JsonNode> items = items(site, address);
		assertThat(items).isNotEmpty();
		HttpResponse<String> lines = site.get(address + "&format=ndjson");
		assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
		assertThat(lines.body().lines().map(MAPPER::readTree)).containsExactlyElementsOf(items);
		HttpResponse<String> table = site.get(address, "Accept", "text/csv");
		String name = collection.replaceFirst("\\?.*", "");
		assertThat(table.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"" + name + ".csv\"");
		List<CSVRecord> rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(table.body()))
			.getRecords();
		assertThat(rows).hasSameSizeAs(items);
		for (int i = 0; i < rows.size(); i++) {
			for (Map.Entry<String, String> cell : rows.get(i).toMap().entrySet()) {
				assertThat(cell.getValue()).as(cell.getKey()).doesNotMatch(FORMULA);
				JsonNode value = items.get(i).at("/" + cell.getKey().replace('.', '/'));
				if (value.isString()) {
					assertThat(cell.getValue()).as(cell.getKey()).isIn(value.stringValue(), "'" + value.stringValue());
				}
			}
		}
		try (var reader = new CSVReaderBuilder(new StringReader(table.body())).withCSVParser(new RFC4180Parser())
			.build()) {
			assertThat(reader.readAll()).hasSize(items.size() + 1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "format=ndjson&size=3", "format=ndjson&page=2&size=3", "format=ndjson&page=17&size=3" })
	void onePageIsGivenWhereOneIsAskedFor(String page) {
		Site site = new Site(this.port);
		List<String> slugs = site.get("/api/v1/policies?fields=slug&" + page).body().lines().toList();
		List<JsonNode> items = new ArrayList<>();
		site.json("/api/v1/policies?fields=slug&" + page.replace("format=ndjson&", ""))
			.path("items")
			.forEach(items::add);
		assertThat(slugs).isEqualTo(items.stream().map(JsonNode::toString).toList());
	}

	private static List<JsonNode> items(Site site, String address) {
		List<JsonNode> items = new ArrayList<>();
		long total = -1;
		for (String next = address + "&size=100"; next != null;) {
			JsonNode page = site.json(next);
			page.path("items").forEach(items::add);
			total = page.path("total").asLong();
			next = page.path("links").path("next").stringValue(null);
		}
		assertThat(items).hasSize((int) total);
		return items;
	}

}
