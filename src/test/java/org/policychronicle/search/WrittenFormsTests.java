package org.policychronicle.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.words.FoldedText;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What keyboards, phones and files make of a text is understood wherever one is asked
 * for.
 */
@ChronicleTest
class WrittenFormsTests {

	private static final List<String> LISTS = List.of("policies", "agencies", "organizations", "timeline", "news",
			"statistics", "terms", "data-notes", "provisions");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "ＤＥＥＰ　ＳＹＮＴＨＥＳＩＳ", "deep\u00a0synthesis", "deep\u2003synthesis", "deep\tsynthesis",
			"deep syn\u00adthesis", "\ufeffdeep synthesis", "d\u200beep synthesis", "\u202adeep synthesis\u202c",
			"\u200fdeep synthesis", "deep\ufe0f synthesis", "Déep Synthesis", "deep synthésis" })
	void everyListAndTheSearchReadOneQueryAlike(String query) {
		for (String list : LISTS) {
			assertThat(slugs(list, query)).as(list).isEqualTo(slugs(list, "deep synthesis"));
		}
		assertThat(slugs("evidence", query)).isEqualTo(slugs("evidence", "deep synthesis")).isNotEmpty();
		assertThat(slugs("search", query)).isEqualTo(slugs("search", "deep synthesis")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "deep synthesis", "\"deep synthesis\"", "deep -draft", "US", "国发[2017]35号", "個人信息", "标识",
			"deepfake", "15 August 2023", "CAC registration", "华为" })
	void aListHasWhatTheSearchFindsOfItsKind(String query) {
		List<String> listed = new ArrayList<>();
		LISTS.forEach((list) -> listed.addAll(slugs(list, query)));
		assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(slugs("search", query));
	}

	@ParameterizedTest
	@CsvSource({ "ＰＩＰＬ, personal-information-protection-law", "《个人信息保护法》, personal-information-protection-law",
			"国发[2017]35号, new-generation-ai-development-plan", "made\u2011in\u2011china 2025, made-in-china-2025",
			"\u202aCAC\u202c, cac", "Ｄａｔａ　Ｓｅｃｕｒｉｔｙ　Ｌａｗ, data-security-law" })
	void aNameIsResolvedHoweverItIsWritten(String name, String slug) {
		for (String resolver : List.of("/resolve?name=", "/api/v1/resolve?name=")) {
			var answer = new Site(this.port).get(resolver + encoded(name));
			assertThat(answer.headers().firstValue("Location").orElse(answer.body())).contains("/" + slug);
		}
		assertThat(slugs("search", name)).first().isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ｄａｔａ　Ｓｅｃｕｒｔｙ　Ｌａｗ", "“Data Securty Law”", "data\u2011securty law" })
	void suggestionsReadANameAsTheResolverDoes(String name) {
		assertThat(page("/search?q=", name)).contains("Data Security Law");
	}

	@Test
	void wordsAreFoundAndNotLettersWithinThem() {
		assertThat(slugs("policies", "US")).hasSizeLessThan(5);
		assertThat(slugs("agencies", "min")).isEmpty();
		assertThat(slugs("organizations", "uawei")).isEmpty();
	}

	@Test
	void marksKeepTheirPlaceInTheTextAsWritten() {
		JsonNode first = json("/api/v1/search?kind=agency&q=" + encoded("ｐｕｂｌｉｃ　ｓｅｃｕｒｉｔｙ")).path("items")
			.path(0)
			.path("highlight")
			.path("title");
		assertThat(first).allSatisfy((piece) -> assertThat(piece.path("text").asString()).isNotEmpty());
		assertThat(first.valueStream()
			.filter((piece) -> piece.path("mark").asBoolean())
			.map((piece) -> piece.path("text").asString())).containsExactly("Public", "Security");
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies?agency=CAC", "policies?agency=Cac,MIIT", "policies?status=In-Force&type=LAW",
			"timeline?organization=HUAWEI", "timeline?policy=Data-Security-Law&kind=Laws-And-Rules", "news?agency=CAC",
			"provisions?policy=DATA-SECURITY-LAW&topic=Data-Security", "search?q=CAC&kind=Agency",
			"compare?policies=Data-Security-Law,CYBERSECURITY-law" })
	void theLetterCaseOfASlugMakesNoDifference(String query) {
		String canonical = query.replace("q=CAC", "q=x").toLowerCase().replace("q=x", "q=CAC");
		assertThat(json("/api/v1/" + query)).isEqualTo(json("/api/v1/" + canonical));
	}

	@Test
	void everyCharacterIsFoldedAsTheDatabaseFoldsIt() {
		List<String> differing = new ArrayList<>();
		this.jdbc.sql("select n, fold(chr(n)) from generate_series(1, 65535) n where n not between 55296 and 57343")
			.query((row) -> {
				int character = row.getInt(1);
				if (Character.isDefined(character)
						&& !FoldedText.of(Character.toString(character)).text().equals(row.getString(2))) {
					differing.add("U+%04X: %s".formatted(character, row.getString(2)));
				}
			});
		// Telugu and Tibetan signs that became letters after the Unicode of Java 17
		assertThat(differing).allSatisfy((each) -> assertThat(each).containsPattern("U\\+0(C04|F82|F83)"));
	}

	@Test
	void everyTextOfTheRecordIsFoldedAsTheDatabaseFoldsIt() {
		Map<String, String> folded = this.jdbc.sql("select distinct text, fold(text) from search_entry")
			.query((rows) -> {
				Map<String, String> found = new HashMap<>();
				while (rows.next()) {
					found.put(rows.getString(1), rows.getString(2));
				}
				return found;
			});
		assertThat(folded).isNotEmpty()
			.allSatisfy((text, fold) -> assertThat(FoldedText.of(text).text()).isEqualTo(fold));
	}

	private List<String> slugs(String collection, String query) {
		List<String> slugs = new ArrayList<>();
		int total = 1;
		for (int page = 1; slugs.size() < total && page < 10; page++) {
			JsonNode answer = json("/api/v1/" + collection + "?size=100&page=" + page + "&q=" + encoded(query));
			answer.path("items").forEach((item) -> slugs.add(item.path("slug").asString()));
			total = answer.path("total").asInt();
		}
		assertThat(slugs).hasSize(total);
		return slugs;
	}

	private JsonNode json(String address) {
		return new Site(this.port).json(address);
	}

	private String page(String address, String text) {
		return new Site(this.port).page(address + encoded(text)).outerHtml();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
