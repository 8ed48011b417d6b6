package org.policychronicle.fault;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills, freezes and stops the application and the server beside it, one after the other
 * on one data folder, which must survive it all.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProcessFaultTests {

	private static final Logger logger = LoggerFactory.getLogger(ProcessFaultTests.class);

	@TempDir
	private static Path folder;

	private static ChronicleProcess chronicle;

	@BeforeAll
	static void start() {
		chronicle = ChronicleProcess.serving(directory());
		chronicle.site().recovery();
	}

	@AfterAll
	static void stop() throws Exception {
		chronicle.close();
		assertThat(ChronicleProcess.servers(folder)).as("servers left behind").isEmpty();
	}

	@Test
	@Order(1)
	void aFrozenServerIsAnOutageThatEndsWithTheFrost() throws Exception {
		List<ProcessHandle> servers = ChronicleProcess.servers(folder);
		ChronicleProcess.signal("STOP", servers);
		try {
			suffer("server frozen");
		}
		finally {
			ChronicleProcess.signal("CONT", servers);
		}
		recover("server frozen");
	}

	@Test
	@Order(2)
	void aKilledSessionIsAnOutageThatTheServerMends() throws Exception {
		List<ProcessHandle> servers = ChronicleProcess.servers(folder);
		ChronicleProcess.signal("KILL", servers.subList(servers.size() - 1, servers.size()));
		recover("session killed");
		assertThat(ChronicleProcess.servers(folder).get(0)).isEqualTo(servers.get(0));
	}

	@Test
	@Order(3)
	void aKilledServerIsStartedAgain() throws Exception {
		ProcessHandle first = ChronicleProcess.servers(folder).get(0);
		ChronicleProcess.signal("KILL", List.of(first));
		suffer("server killed");
		recover("server killed");
		assertThat(ChronicleProcess.servers(folder).get(0)).isNotEqualTo(first);
	}

	@Test
	@Order(4)
	void aTakenPortEndsTheStartInOneSentence() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
				ChronicleProcess second = ChronicleProcess
					.starting(ChronicleProcess.givenDatabase("--server.port=" + taken.getLocalPort()))) {
			assertThat(second.end()).isNotZero();
			assertThat(second.output()).contains("Port " + taken.getLocalPort() + " was already in use");
		}
	}

	@Test
	@Order(5)
	void aSecondOneOnTheFolderIsRefusedInOneSentence() throws Exception {
		try (ChronicleProcess second = ChronicleProcess.starting(directory())) {
			assertThat(second.end()).isNotZero();
			assertThat(second.output()).contains("is in use by another running process").doesNotContain("\tat ");
		}
		assertThat(chronicle.site().ask()).allMatch(TimedSite.Answer::isOk);
	}

	@Test
	@Order(6)
	void killedAndStartedAgainItHasLostNothing() throws Exception {
		String before = chronicle.site().get("/api/v1/policies?size=100").response().body();
		chronicle.kill();
		assertThat(ChronicleProcess.servers(folder)).as("the server outlives it").isNotEmpty();
		long began = System.nanoTime();
		chronicle = ChronicleProcess.serving(directory());
		logger.info("killed and started again in {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
		assertThat(chronicle.site().get("/api/v1/policies?size=100").response().body()).isEqualTo(before);
	}

	@Test
	@Order(7)
	void stoppedUnderLoadItLosesNoRequest() throws Exception {
		try (Load load = new Load(chronicle.port(), 8)) {
			load.awaitAnswers(200);
			chronicle.terminate();
			assertThat(chronicle.end()).as("exit code of a process ended by SIGTERM").isIn(0, 143);
			load.stop();
			logger.info("stopped under load after {} answers, {} refused afterwards", load.answered(),
					load.refused().size());
			assertThat(load.broken()).as("requests that were begun and not answered").isEmpty();
			assertThat(load.refused()).isNotEmpty();
			assertThat(chronicle.output()).contains("Graceful shutdown complete").doesNotContain("still active");
		}
	}

	private static void suffer(String fault) {
		Duration longest = Duration.ZERO;
		for (TimedSite.Answer answer : chronicle.site().ask()) {
			answer.isInTime();
			answer.isRefusal();
			longest = (answer.time().compareTo(longest) > 0) ? answer.time() : longest;
		}
		assertThat(chronicle.management().get("/actuator/health/liveness").isOk()).isTrue();
		logger.info("{}: answered within {} ms", fault, longest.toMillis());
	}

	private static void recover(String fault) {
		logger.info("{}: recovered within {} ms", fault, chronicle.site().recovery().toMillis());
	}

	private static String directory() {
		return "--chronicle.database.directory=" + folder;
	}

}
