package org.policychronicle.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Breaks the database under the running application in every way that has a name, and
 * holds it to its word: an honest answer within two seconds, its own again within five.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "chronicle.version-check=500ms",
				"logging.level.com.zaxxer.hikari.pool=error", "logging.level.org.hibernate.orm.jdbc.error=off",
				"logging.level.org.policychronicle.web.Problems=error" })
@DirtiesContext
class FaultTests {

	private static final Logger logger = LoggerFactory.getLogger(FaultTests.class);

	private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(.*)");

	private static final int CROWD = 24;

	// an answer that does come is as late as the slow database makes it
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static FaultProxy network;

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private JumpingClock clock;

	private TimedSite site;

	private TimedSite management;

	@DynamicPropertySource
	static void goThroughTheProxy(DynamicPropertyRegistry registry) {
		TestDatabase.Access access = TestDatabase.access();
		Matcher address = ADDRESS.matcher(access.url());
		assertThat(address.matches()).isTrue();
		network = new FaultProxy(address.group(1), Integer.parseInt(address.group(2)));
		registry.add("spring.datasource.url",
				() -> "jdbc:postgresql://localhost:%d/%s".formatted(network.port(), address.group(3)));
		registry.add("spring.datasource.username", access::reader);
		registry.add("spring.datasource.password", access::readerPassword);
		registry.add("spring.datasource.hikari.data-source-properties.ApplicationName", () -> OwnerConsole.APPLICATION);
		registry.add("spring.flyway.url", access::url);
		registry.add("spring.flyway.user", access::owner);
		registry.add("spring.flyway.password", access::ownerPassword);
	}

	@AfterAll
	static void takeTheProxyAway() {
		network.close();
	}

	@BeforeEach
	void everythingWorks() {
		this.site = new TimedSite(this.port);
		this.management = new TimedSite(this.managementPort);
		network.heal();
		this.site.recovery();
	}

	@ParameterizedTest
	@EnumSource
	void eachIsAnsweredInTimeAndEndsByItself(Fault fault) throws Exception {
		Duration longest;
		try (OwnerConsole owner = new OwnerConsole()) {
			fault.befall(network, owner);
			try {
				longest = sufferedFrom(fault);
			}
			finally {
				fault.pass(network, owner);
			}
			Duration recovery = this.site.recovery();
			assertThat(this.management.getUntil("/actuator/health/readiness", TimedSite.Answer::isOk).isOk()).isTrue();
			logger.info("{}: answered within {} ms, recovered within {} ms", fault, longest.toMillis(),
					recovery.toMillis());
		}
	}

	@ParameterizedTest
	@EnumSource
	void thePageOnReliabilityTellsOfIt(Fault fault) {
		String row = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
		assertThat(Jsoup.parse(this.site.get("/about/reliability").response().body()).select("#" + row + " td").text())
			.isEqualTo(fault.isSurvivable() ? "200 or 503" : "503");
	}

	@ParameterizedTest
	@EnumSource(names = { "STOPPED", "FROZEN", "OUT_OF_CONNECTIONS" })
	void readinessSaysSoAndLivenessDoesNot(Fault fault) throws Exception {
		try (OwnerConsole owner = new OwnerConsole()) {
			fault.befall(network, owner);
			try {
				TimedSite.Answer readiness = this.management.get("/actuator/health/readiness");
				assertThat(readiness.response().statusCode()).isEqualTo(503);
				assertThat(readiness.time()).isLessThan(Duration.ofSeconds(3));
				assertThat(this.management.get("/actuator/health/liveness").isOk()).isTrue();
			}
			finally {
				fault.pass(network, owner);
			}
		}
	}

	// Left to itself, the pool would by now pause for five seconds between two attempts.
	@Test
	void anOutageOfALongerTimeEndsAsSoon() throws Exception {
		network.refuse();
		Thread.sleep(6_000);
		network.heal();
		logger.info("recovered within {} ms after an outage of 6 s", this.site.recovery().toMillis());
	}

	@Test
	void aSessionThatIsLostInAnIdlePoolIsReplacedUnnoticed() throws Exception {
		Thread.sleep(1_000);
		network.cut();
		Thread.sleep(1_000);
		assertThat(this.site.ask()).allMatch(TimedSite.Answer::isOk);
	}

	@Test
	void whatNeedsNoDataIsAnsweredThroughout() {
		network.freeze();
		for (String path : List.of("/css/chronicle.css", "/nowhere", "/policies?year=x")) {
			TimedSite.Answer answer = this.site.get(path);
			assertThat(answer.response().statusCode()).as(path).isLessThan(500);
			assertThat(answer.time()).as(path).isLessThan(Duration.ofSeconds(1));
		}
	}

	@Test
	void whatWasAskedBeforeIsStillGivenAndSaysThatItMayBeStale() {
		for (String path : List.of("/policies?year=2022", "/api/v1/policies?year=2022")) {
			network.heal();
			TimedSite.Answer before = this.site.get(path);
			assertThat(before.isOk()).isTrue();
			assertThat(before.response().headers().firstValue("Warning")).isEmpty();
			network.freeze();
			TimedSite.Answer stale = this.site.getUntil(path, (answer) -> answer.header("Warning").isPresent());
			assertThat(stale.header("Warning")).hasValueSatisfying((warning) -> assertThat(warning).startsWith("110"));
			assertThat(stale.header("Cache-Control")).hasValue("no-cache");
			assertThat(stale.isOk()).isTrue();
			assertThat(stale.response().body()).isEqualTo(before.response().body());
			assertThat(stale.time()).isLessThan(Duration.ofMillis(500));
			network.heal();
			assertThat(this.site.getUntil(path, (answer) -> answer.header("Warning").isEmpty()).isOk()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1990-01-01T00:00:00Z", "2038-01-19T03:14:08Z", "9999-12-31T23:59:59Z" })
	void aClockThatJumpsChangesNothingButTheDay(String instant) {
		String path = "/api/v1/policies?status=in-force&size=1";
		String before = this.site.get(path).response().body();
		this.clock.jump(Instant.parse(instant));
		try {
			this.site.ask().forEach((answer) -> assertThat(answer.isOk()).as(answer.path()).isTrue());
			TimedSite.Answer after = this.site.get(path);
			assertThat(after.isOk()).isTrue();
			assertThat(after.response().body()).isNotEqualTo(before);
			assertThat(this.management.get("/actuator/health/readiness").isOk()).isTrue();
		}
		finally {
			this.clock.settle();
		}
		assertThat(this.site.get(path).response().body()).isEqualTo(before);
	}

	// More clients than the pool has connections, so that some wait for one.
	private Duration sufferedFrom(Fault fault) {
		ExecutorService everybody = Executors.newFixedThreadPool(CROWD);
		List<CompletableFuture<List<TimedSite.Answer>>> crowd = IntStream.range(0, CROWD)
			.mapToObj((i) -> CompletableFuture.supplyAsync(this.site::ask, everybody))
			.toList();
		everybody.shutdown();
		List<TimedSite.Answer> answers = crowd.stream().flatMap((asked) -> asked.join().stream()).toList();
		for (TimedSite.Answer answer : answers) {
			if (fault.isSurvivable() && answer.isOk()) {
				assertThat(answer.time()).as(answer.path()).isLessThan(LONGEST);
			}
			else {
				answer.isRefusal();
				answer.isInTime();
			}
		}
		return answers.stream().map(TimedSite.Answer::time).max(Duration::compareTo).orElseThrow();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		JumpingClock jumpingClock() {
			return new JumpingClock();
		}

	}

	/** The right time, until somebody makes it jump. */
	static class JumpingClock extends Clock {

		private volatile @Nullable Instant wrong;

		void jump(Instant to) {
			this.wrong = to;
		}

		void settle() {
			this.wrong = null;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			Instant instant = this.wrong;
			return (instant != null) ? instant : Instant.now();
		}

	}

}
