package org.policychronicle.policy;

import java.text.Collator;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Instruments stand beside one another by subject, with their articles. */
@ChronicleTest
class CompareTests {

	private static final String PAIR = "/compare?policies=algorithmic-recommendation-provisions,deep-synthesis-provisions";

	@LocalServerPort
	private int port;

	@Test
	void articlesOnOneSubjectStandBesideOneAnother() {
		Document page = new Site(this.port).page(PAIR);
		Element filing = row(page, "File the algorithm");
		assertThat(filing.select("th small").text()).isEqualTo("in both");
		assertThat(filing.select("td").get(0).select(".art").eachText()).contains("Article 24", "Article 26");
		assertThat(filing.select("td").get(1).select(".art").eachText()).contains("Article 19(1)");
		assertThat(filing.select("td").get(1).attr("data-l")).isEqualTo("Deep synthesis provisions");
		Element metadata = row(page, "Label in metadata");
		assertThat(metadata.select("th small").text()).isEqualTo("in 1 of 2");
		assertThat(metadata.select("td").get(0).text()).isEqualTo("not recorded");
		assertThat(metadata.select("td").get(1).is(".only")).isTrue();
		assertThat(page.select("main").text()).doesNotContain("none in the source", "unknown");
	}

	@Test
	void whatIsTheSameIsMarked() {
		Document page = new Site(this.port).page(PAIR);
		assertThat(row(page, "Kind and level").select("th small").text()).isEqualTo("the same");
		assertThat(row(page, "Issued").select("th small")).isEmpty();
		assertThat(row(page, "Issued by").select("td").get(1).select("a").eachText())
			.contains("Ministry of Public Security")
			.doesNotContain("State Administration for Market Regulation");
	}

	@Test
	void instrumentsInForceAreOfferedFirstByTheirShortNames() {
		Document page = new Site(this.port).page("/compare");
		assertThat(page.select("#first optgroup").eachAttr("label").get(0)).isEqualTo("In force");
		assertThat(page.select("#first optgroup[label=In force] option").eachText()).contains("Generative AI measures")
			.isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
		assertThat(page.select("#first optgroup[label=Draft] option")).isNotEmpty();
		assertThat(page.select("table")).isEmpty();
		String pair = page.select("section li a").attr("href");
		assertThat(new Site(this.port).page(pair).select("table thead a")).hasSize(2);
	}

	@Test
	void whatOnlyTheOverviewTellsIsKept() {
		Document page = new Site(this.port)
			.page("/compare?policies=personal-information-protection-law,new-generation-ai-development-plan");
		assertThat(page.select("thead th a").eachText()).contains("Personal Information Protection Law");
		assertThat(row(page, "Number").select("td").get(0).text()).isNotEqualTo("not recorded");
		assertThat(page.select("td:matchesOwn(^$):not(:has(*))")).isEmpty();
	}

	@Test
	void theListOfDutiesAndRightsTellsWhoWhenAndWithinWhatTime() {
		Document page = new Site(this.port)
			.page("/provisions?policy=algorithmic-recommendation-provisions&subject=file-algorithm");
		assertThat(page.select("h1").text()).isEqualTo("Duties and rights");
		assertThat(page.select(".hit").eachText())
			.anySatisfy((hit) -> assertThat(hit).contains("Article 24", "In force", "providers",
					"if it can sway public opinion", "within 10 working days of starting the service"));
	}

	private static Element row(Document page, String heading) {
		return page.select("tbody tr:has(th[scope=row])")
			.stream()
			.filter((row) -> row.select("th").first().child(0).text().equals(heading))
			.findFirst()
			.orElseThrow();
	}

}
