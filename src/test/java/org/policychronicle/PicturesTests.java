package org.policychronicle;

import java.util.Arrays;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pictures of the pages show is what the records say. */
@ChronicleTest
class PicturesTests {

	@LocalServerPort
	private int port;

	@Test
	void theLifeLineOfALawNamesItsStepsInOrderAndEndsOnTheDayAskedFor() {
		Document page = page("/policies/personal-information-protection-law?asOf=2024-06-30");
		assertThat(page.select(".steps li").eachText()).contains("In force 1 November 2021")
			.last()
			.asString()
			.isEqualTo("Today 2 years, 7 months in force");
		Element force = page.selectFirst(".steps .fo");
		assertThat(number(force, "x") + number(force, "width")).isCloseTo(number(page.selectFirst(".steps .now"), "x1"),
				org.assertj.core.data.Offset.offset(0.2));
	}

	@Test
	void aPolicyThatIsNotInForceOnTheDayHasNoBarInForce() {
		assertThat(page("/policies/personal-information-protection-law?asOf=2020-01-01").select(".steps .fo"))
			.isEmpty();
		assertThat(page("/zh/policies/personal-information-protection-law").select(".steps text").text())
			.contains("2021年11月1日");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cac", "miit" })
	void aNumberOfTheMatrixIsWhatItsLinkShows(String agency) {
		for (Element cell : page("/agencies").select(".matrix td a[href*=agency=" + agency + "&]")) {
			assertThat(page(cell.attr("href")).select(".shown .count").text()).as(cell.attr("href"))
				.startsWith(cell.text() + " ");
		}
	}

	@Test
	void theMatrixNamesEveryYearBetweenTheFirstAndTheLast() {
		var years = page("/agencies").select(".matrix thead th")
			.eachText()
			.stream()
			.filter((year) -> year.matches("\\d{4}"))
			.toList();
		assertThat(years.subList(1, years.size())).allSatisfy((year) -> assertThat(Integer.parseInt(year))
			.isEqualTo(Integer.parseInt(years.get(years.indexOf(year) - 1)) + 1));
	}

	@Test
	void everyPlatformHasOneMarkInTheColumnOfItsYear() {
		Document page = page("/organizations");
		assertThat(page.select(".platforms tbody tr")).hasSize(15)
			.allSatisfy((row) -> assertThat(row.select("svg")).hasSize(1));
		assertThat(page.select(".platforms thead th a").eachText()).isSorted().hasSizeGreaterThan(1);
	}

	@Test
	void theStripOfTheSourceHasAFieldForEveryLineAndCountsThem() {
		Document page = page("/source");
		assertThat(page.select(".strip svg a rect").stream().mapToDouble((run) -> number(run, "width")).sum() / 7)
			.isEqualTo(139.0);
		assertThat(Arrays.stream(page.select(".strip td").text().split(" ")).mapToInt(Integer::parseInt).sum())
			.isEqualTo(139);
		assertThat(page.select("header strong").text()).contains(page.select(".strip td").first().text());
	}

	private Document page(String path) {
		return new Site(this.port).page(path);
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.attr(attribute).replace("%", ""));
	}

}
