package org.policychronicle.discovery;

import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.policychronicle.ChronicleTest;
import org.policychronicle.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Soon after the start there is a page of every kind that nobody has to wait for. */
@ChronicleTest
@DirtiesContext
@TestPropertySource(properties = "chronicle.first-visits.enabled=true")
class FirstVisitsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private SiteMap map;

	@Autowired
	private FirstVisits visits;

	@Test
	void theFirstReaderFindsTheAnswersKept() {
		List<String> pages = this.visits.pages();
		assertThat(pages).contains("/timeline", "/search").hasSizeGreaterThan(this.map.parts().size() + 15);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> kept() >= pages.size());
		double found = found();
		pages.forEach(new Site(this.port)::page);
		assertThat(found() - found).isEqualTo(pages.size());
	}

	private double kept() {
		return this.meters.get("cache.size").tag("cache", "answers").gauge().value();
	}

	private double found() {
		return this.meters.get("cache.gets").tags("cache", "answers", "result", "hit").functionCounter().count();
	}

}
