package org.policychronicle;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * To a reader of Chinese address a record is told in Chinese in every form, where that is
 * known.
 */
@ChronicleTest
class ChineseFormsTests {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}{4,}");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "policies/algorithmic-recommendation-provisions", "timeline/made-in-china-2025-published",
			"agencies/cac", "organizations/huawei", "terms/deep-synthesis", "statistics/shenzhen-investment",
			"data-notes/registration-scope" })
	void titleAndTextAreInChinese(String path) {
		Site site = new Site(this.port);
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
			String part = HAN.matcher(text).results().findFirst().orElseThrow().group();
			assertThat(markdown).contains(part);
			assertThat(first(linked, "description", "text")).contains(part);
		}
	}

	private static String first(JsonNode record, String... fields) {
		return Stream.of(fields)
			.map((field) -> record.path(field).stringValue(null))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
