package org.policychronicle.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.Programs;
import org.policychronicle.testing.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Two applications behind nginx, each with a replica of its own that it reads from:
 * everything is restarted in turn under load, and no request fails.
 */
class RollingRestartTests {

	private static final Logger logger = LoggerFactory.getLogger(RollingRestartTests.class);

	private static final Duration NEWS = Duration.ofSeconds(10);

	// so that what starts again has its share of a small machine
	private static final Duration PAUSE = Duration.ofMillis(100);

	@TempDir
	private Path folder;

	private final List<ChronicleProcess> applications = new ArrayList<>();

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void noRequestFailsAndNewDataReachAll() throws Exception {
		assumeTrue(Programs.have("nginx"), "Two applications behind nginx need nginx, which is not installed here");
		try (ReplicatedServers servers = new ReplicatedServers(this.folder.resolve("servers"))) {
			servers.follow("one");
			servers.follow("two");
			this.applications.add(reading(servers, "one", "two"));
			this.applications.add(reading(servers, "two", "one"));
			for (ChronicleProcess application : this.applications) {
				application.awaitStart();
				await(() -> serves(application));
			}
			try (ReverseProxy proxy = new ReverseProxy(this.folder.resolve("nginx"), this.applications.get(0).port(),
					this.applications.get(1).port()); Load load = new Load(proxy.port(), 4, PAUSE)) {
				load.awaitAnswers(50);
				dataReachAll(servers, "2026-01-01");
				// first a replica, which its application has to leave, and then that one,
				// so that it comes back to it
				restart("replica one", load, () -> servers.restart("one"));
				restart("application one", load, () -> replace(0));
				restart("replica two", load, () -> servers.restart("two"));
				restart("application two", load, () -> replace(1));
				restart("primary", load, () -> servers.restart("primary"));
				restart("nginx", load, proxy::reload);
				dataReachAll(servers, "2026-01-02");
				load.stop();
				logger.info("{} requests answered, of which {} by the second that was asked", load.answered(),
						proxy.passedOn().size());
				assertThat(load.broken()).as("%s", proxy.passedOn()).isEmpty();
				assertThat(load.refused()).as("%s", proxy.passedOn()).isEmpty();
				assertThat(proxy.passedOn()).as("requests that a restart met").isNotEmpty();
			}
		}
		finally {
			for (ChronicleProcess application : this.applications) {
				application.close();
			}
		}
	}

	private static ChronicleProcess reading(ReplicatedServers servers, String first, String then) {
		return ChronicleProcess.starting(Stream
			.concat(servers.settings(first, then, "primary").stream(),
					Stream.of("--chronicle.rate-limit.enabled=false", "--chronicle.first-visits.enabled=false"))
			.toArray(String[]::new));
	}

	private void replace(int application) throws InterruptedException {
		ChronicleProcess next = this.applications.get(application).replaced();
		this.applications.set(application, next);
		next.awaitStart();
	}

	private void restart(String what, Load load, Restart restart) throws Exception {
		int before = load.answered();
		long began = System.nanoTime();
		restart.run();
		for (ChronicleProcess application : this.applications) {
			await(() -> serves(application));
		}
		load.awaitAnswers(load.answered() + 20);
		logger.info("{} restarted within {} ms, {} requests answered meanwhile", what,
				Duration.ofNanos(System.nanoTime() - began).toMillis(), load.answered() - before);
	}

	// What the round that asks addresses writes changes the version as a migration does.
	private void dataReachAll(ReplicatedServers servers, String day) throws Exception {
		List<String> before = versions();
		assertThat(before).hasSize(2).containsOnly(before.get(0));
		servers.tell("insert into address_check values ('https://example.org/%1$s', '%1$s')".formatted(day));
		long began = System.nanoTime();
		while (versions().contains(before.get(0))) {
			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(NEWS);
			Thread.sleep(100);
		}
		logger.info("new data reached all within {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
		assertThat(versions()).containsOnly(versions().get(0));
	}

	private List<String> versions() {
		return this.applications.stream()
			.map((application) -> new Site(application.port()).json("/api/v1").path("version").stringValue())
			.toList();
	}

	private static boolean serves(ChronicleProcess application) {
		return application.site().ask().stream().allMatch(TimedSite.Answer::isOk)
				&& application.management().get("/actuator/health/readiness").isOk();
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		while (!condition.getAsBoolean()) {
			Thread.sleep(100);
		}
	}

	private interface Restart {

		void run() throws Exception;

	}

}
