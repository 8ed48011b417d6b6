package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The timeline by rule names what is in force, and its numbers keep their word. */
@ChronicleTest
class RuleViewTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void everyInstrumentInForceIsNamedWithoutAClick() {
		List<String> named = this.site.page("/timeline").select(".rules .nm a").eachAttr("href");
		List<String> inForce = new ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			for (JsonNode policy : this.site.json("/api/v1/policies?status=in-force&size=100&page=" + page)
				.path("items")) {
				inForce.add(policy.path("links").path("html").stringValue());
			}
		}
		assertThat(inForce).isNotEmpty();
		assertThat(named).containsAll(inForce).doesNotHaveDuplicates();
	}

	@Test
	void everyNumberIsThatOfTheRowsItOpens() {
		Document timeline = this.site.page("/timeline");
		for (Element choice : timeline.select(".menu a:has(.n)")) {
			assertThat(this.site.page(choice.attr("href")).select(".rules .nm a")).as(choice.text())
				.hasSize(Integer.parseInt(choice.select(".n").text()));
		}
		for (Element beside : timeline.select("p.more.pic a")) {
			assertThat(this.site.page(beside.attr("href")).select(".rules .nm a")).as(beside.text())
				.hasSize(Integer.parseInt(beside.text().replaceAll("\\D", "")));
		}
		assertThat(timeline.select(".menu a:has(.n)")).hasSizeGreaterThan(15);
	}

	@Test
	void theNumberOfAYearIsThatOfItsSteps() {
		for (Element year : this.site.page("/timeline").select(".years a:has(.n)")) {
			String number = year.select(".n").text();
			assertThat(this.site.json("/api/v1" + year.attr("href")).path("total").intValue()).as(year.text())
				.isEqualTo(Integer.parseInt(number));
		}
	}

	@Test
	void thePictureIsOneTabStop() {
		Document timeline = this.site.page("/timeline");
		assertThat(timeline.select(".rules-wrap[tabindex=0]")).hasSize(1);
		assertThat(timeline.select(".rules a:not([tabindex=-1])")).isEmpty();
	}

}
