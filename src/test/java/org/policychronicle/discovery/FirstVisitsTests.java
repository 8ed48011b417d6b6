package org.policychronicle.discovery;

import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.web.PostAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.task.support.TaskExecutorAdapter;

import static org.assertj.core.api.Assertions.assertThat;

/** Soon after the start there is a page of every kind that nobody has to wait for. */
@ChronicleTest
class FirstVisitsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private SiteMap map;

	@Autowired
	private ServerProperties server;

	@Autowired
	private ObjectProvider<PostAddress> agents;

	@Autowired
	private ConfigurableApplicationContext application;

	@Test
	void theFirstReaderFindsTheAnswersKept() {
		FirstVisits visits = new FirstVisits(this.map, this.server, new TaskExecutorAdapter(Runnable::run), this.agents,
				new FirstVisitsProperties(true));
		List<String> pages = visits.pages();
		assertThat(pages).contains("/timeline", "/search").hasSizeGreaterThan(this.map.parts().size() + 15);
		double asked = gets("hit") + gets("miss");
		visits
			.begin(new ApplicationReadyEvent(new SpringApplication(), new String[0], this.application, Duration.ZERO));
		assertThat(gets("hit") + gets("miss") - asked).isGreaterThanOrEqualTo(pages.size());
		double found = gets("hit");
		pages.forEach(new Site(this.port)::page);
		assertThat(gets("hit") - found).isEqualTo(pages.size());
	}

	private double gets(String result) {
		return this.meters.get("cache.gets").tags("cache", "answers", "result", result).functionCounter().count();
	}

}
