package org.policychronicle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A number on anything in a list is the number of records that it opens. */
@ChronicleTest
class ListsTests {

	private static final Pattern NUMBER = Pattern.compile("(\\d+)$");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/policies", "/policies?agency=cac", "/policies?agency=miit&type=department-rules",
			"/policies?topic=generative-ai&year=2025&asOf=2025-06-30" })
	void aTabOpensAsManyAsItSays(String path) {
		Document page = page(path);
		assertThat(page.select(".tabs a")).hasSizeGreaterThan(1).allSatisfy(this::opensWhatItSays);
		assertThat(page.select(".tabs [aria-current=page]").text()).startsWith("All ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/policies?agency=cac", "/policies?status=in-force&q=data",
			"/policies?type=law&yearBasis=effective", "/policies?year=2023" })
	void aBarOpensAsManyAsItSaysWithAllFiltersKept(String path) {
		assertThat(page(path).select(".chart a")).hasSizeGreaterThan(2).allSatisfy((bar) -> {
			assertThat(bar.attr("href")).contains(path.substring(path.indexOf('?') + 1).replaceFirst("year=2023", ""));
			Matcher said = Pattern.compile(": (\\d+)$").matcher(bar.attr("aria-label"));
			assertThat(said.find()).isTrue();
			assertThat(total(bar.attr("href"))).as(bar.attr("href")).isEqualTo(Integer.parseInt(said.group(1)));
			assertThat(bar.text()).startsWith(said.group(1));
		});
	}

	@Test
	void whatIsChosenIsBlackInsideTheWholeAndAYearThatIsNotChosenHasNoBlack() {
		assertThat(page("/policies?agency=cac&year=2023").select(".chart .f")).hasSize(1)
			.allSatisfy((filled) -> assertThat(filled.parent().attr("aria-label")).startsWith("2023: "));
		assertThat(page("/policies?agency=cac").select(".chart a:has(.b)")).isNotEmpty();
		assertThat(page("/policies").select(".chart .b")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/policies?agency=cac, 10", "/provisions, 6", "/news, 6", "/data-notes, 6", "/evidence, 6",
			"/organizations, 6", "/statistics, 6" })
	void theFirstValuesOfEveryFacetOpenAsManyAsTheySay(String path, int most) {
		for (Element facet : page(path).select(".facet:has(ul)")) {
			for (Element value : facet.select("li a:not([aria-current])").stream().limit(most / 3).toList()) {
				opensWhatItSays(value);
			}
		}
	}

	@Test
	void agencyAndYearComeFirstAndOpenAndTheRoleIsAStepInsideTheAgency() {
		Document page = page("/policies");
		assertThat(page.select(".facet > h2").eachText()).startsWith("Agency", "Year");
		assertThat(page.select(".facet .sub, .facet select, form select")).isEmpty();
		Document chosen = page("/policies?agency=cac");
		assertThat(chosen.select(".facet li:has([aria-current]) + .sub a")).hasSizeGreaterThan(2)
			.allSatisfy(this::opensWhatItSays);
	}

	@Test
	void everyInstrumentStandsWithItsStatusItsIssuerAndItsLife() {
		Document page = page("/policies?agency=cac&role=issued&status=in-force");
		assertThat(page.select(".hit")).hasSize(20).allSatisfy((hit) -> {
			assertThat(hit.select(".st.in").text()).startsWith("In force");
			assertThat(hit.select(".side > svg.ll > title").text()).contains("in force since");
			assertThat(hit.select(".data").text()).contains(" · ");
		});
		assertThat(page.select("[style]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/agencies", "/agencies?role=issued", "/agencies?role=enforces" })
	void theMatrixHasAllBodiesAndEachNumberOpensAsMany(String path) {
		Document page = page(path);
		List<Element> rows = page.select(".matrix tbody tr");
		assertThat(rows).isNotEmpty();
		assertThat(rows.stream().map((row) -> Integer.valueOf(row.select("td").last().text())).toList())
			.isSortedAccordingTo((one, other) -> other - one);
		for (Element cell : page.select(".matrix tbody tr:nth-child(-n+2) td:nth-child(n+9) a, .matrix tfoot td a")) {
			assertThat(total(cell.attr("href"))).as(cell.attr("href")).isEqualTo(Integer.parseInt(cell.text()));
		}
		if (path.equals("/agencies")) {
			assertThat(page(path + "?page=2").select(".matrix tbody tr")).hasSameSizeAs(rows);
		}
	}

	private void opensWhatItSays(Element link) {
		Matcher number = NUMBER.matcher(link.text());
		assertThat(number.find()).as(link.text()).isTrue();
		assertThat(total(link.attr("href"))).as(link.attr("href")).isEqualTo(Integer.parseInt(number.group(1)));
	}

	private int total(String address) {
		return new Site(this.port).json("/api/v1" + address).path("total").asInt();
	}

	private Document page(String path) {
		return new Site(this.port).page(path);
	}

}
