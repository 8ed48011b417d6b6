package org.policychronicle.fault;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two applications, a server that is written to and a replica of it: each may die, and
 * both applications go on.
 */
class ReplicaTests {

	private static final Logger logger = LoggerFactory.getLogger(ReplicaTests.class);

	@TempDir
	private Path folder;

	@Test
	void readsGoOnWhicheverServerDies() throws Exception {
		try (ReplicatedServers servers = new ReplicatedServers(this.folder)) {
			servers.follow("replica");
			String[] settings = servers.settings("replica", "primary").toArray(String[]::new);
			try (ChronicleProcess one = ChronicleProcess.starting(settings);
					ChronicleProcess two = ChronicleProcess.starting(settings)) {
				one.awaitStart();
				two.awaitStart();
				assertThat(servers.ask("primary", "select count(*) from flyway_schema_history where not success"))
					.isEqualTo("0");
				assertThat(servers.readers("replica")).as("sessions on the replica").isPositive();
				assertThat(servers.readers("primary")).as("sessions on the primary").isZero();

				servers.kill("replica");
				recovered("replica lost", one, two);
				assertThat(servers.readers("primary")).isPositive();

				servers.startAgain("replica");
				Thread.sleep(2500);
				servers.kill("primary");
				recovered("primary lost", one, two);
				assertThat(servers.readers("replica")).isPositive();

				try (ChronicleProcess late = ChronicleProcess
					.serving(Stream.concat(Stream.of("--spring.flyway.enabled=false"), Stream.of(settings))
						.toArray(String[]::new))) {
					recovered("started without a primary", late);
				}
			}
		}
	}

	private static void recovered(String what, ChronicleProcess... applications) {
		for (ChronicleProcess application : applications) {
			logger.info("{}: recovered within {} ms", what, application.site().recovery().toMillis());
			assertThat(application.management().getUntil("/actuator/health/readiness", TimedSite.Answer::isOk).isOk())
				.isTrue();
		}
	}

}
