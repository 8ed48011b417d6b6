package org.policychronicle.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Where it cannot start it says so in one sentence and ends, and a disk that fills up
 * later does not keep it from being read.
 */
class StartFaultTests {

	private static final Logger logger = LoggerFactory.getLogger(StartFaultTests.class);

	@TempDir
	private Path folder;

	@Test
	void aDatabaseThatIsAbsentFrozenOrShutEndsTheStart() throws Exception {
		TestDatabase.Access access = TestDatabase.access();
		try (ServerSocket silent = new ServerSocket(0);
				ChronicleProcess absent = given("jdbc:postgresql://localhost:1/postgres", access.ownerPassword());
				ChronicleProcess frozen = given(
						"jdbc:postgresql://localhost:%d/postgres".formatted(silent.getLocalPort()),
						access.ownerPassword());
				ChronicleProcess shut = given(access.url().replaceFirst("/[^/]*$", "/nowhere"),
						access.ownerPassword())) {
			isRefused(absent, "refused");
			isRefused(shut, "database \"nowhere\" does not exist");
			isRefused(frozen, "timed out|timeout");
		}
	}

	@Test
	void aPasswordThatIsRefusedEndsTheStart() throws Exception {
		TestDatabase.Access access = TestDatabase.access();
		String url = access.url().replaceFirst("/[^/]*$", "/refused_passwords");
		try (OwnerConsole console = new OwnerConsole()) {
			forget(console);
			console.tell("create role limited login password 'limited'");
			console.tell("create role reader_by_hand login password 'by hand'");
			console.tell("create database refused_passwords owner limited");
			try (ChronicleProcess owner = given(access.url(), "other");
					ChronicleProcess reader = ChronicleProcess.starting("--spring.datasource.url=" + url,
							"--spring.datasource.username=reader_by_hand", "--spring.datasource.password=other",
							"--spring.flyway.user=limited", "--spring.flyway.password=limited")) {
				isRefused(owner, "password authentication failed for user \"%s\"".formatted(access.owner()));
				assertThat(reader.end()).isNotZero();
				assertThat(reader.output())
					.contains("The role that serves cannot log in to the database: FATAL: "
							+ "password authentication failed for user \"reader_by_hand\"")
					.containsOnlyOnce("HikariPool-1 - Starting...")
					.doesNotContain("\tat org.");
			}
			finally {
				forget(console);
			}
		}
	}

	@Test
	void aDiskThatIsTooSmallEndsTheStart() throws Exception {
		try (ChronicleProcess chronicle = onDiskOf("24m")) {
			assertThat(chronicle.end()).isNotZero();
			assertThat(chronicle.output()).contains("The embedded PostgreSQL server did not start on the data folder");
		}
	}

	@Test
	void aDiskThatFillsUpLaterKeepsNobodyFromReading() throws Exception {
		try (ChronicleProcess chronicle = onDiskOf("200m")) {
			chronicle.awaitStart();
			// the first page of a process takes as long on any disk
			chronicle.site().recovery();
			Path filler = Path.of("/proc", Long.toString(chronicle.pid()), "root", this.folder.toString(), "filler");
			fill(filler);
			assertThat(chronicle.site().ask()).allMatch(TimedSite.Answer::isOk).allSatisfy(TimedSite.Answer::isInTime);
			assertThat(chronicle.management().get("/actuator/health/readiness").isOk()).isTrue();
			Files.delete(filler);
			logger.info("disk full: recovered within {} ms", chronicle.site().recovery().toMillis());
		}
	}

	private static void isRefused(ChronicleProcess chronicle, String why) throws InterruptedException {
		long began = System.nanoTime();
		assertThat(chronicle.end()).isNotZero();
		assertThat(chronicle.output()).contains("The database could not be opened or brought up to date")
			.containsPattern(why)
			.doesNotContain("\tat org.");
		logger.info("{}: ended within {} ms", why, Duration.ofNanos(System.nanoTime() - began).toMillis());
	}

	private static void forget(OwnerConsole console) {
		console.tell("drop database if exists refused_passwords with (force)");
		console.tell("drop role if exists limited, reader_by_hand");
	}

	private static ChronicleProcess given(String url, String password) {
		TestDatabase.Access access = TestDatabase.access();
		return ChronicleProcess.starting("--spring.datasource.url=" + url,
				"--spring.datasource.username=" + access.reader(),
				"--spring.datasource.password=" + access.readerPassword(), "--spring.flyway.user=" + access.owner(),
				"--spring.flyway.password=" + password);
	}

	// A small disk in memory, which the process alone can see and which goes with it.
	private ChronicleProcess onDiskOf(String size) throws Exception {
		List<String> apart = List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
				"mount -t tmpfs -o size=%s tmpfs '%s' && exec \"$@\"".formatted(size, this.folder), "sh");
		assumeTrue(runs(apart, "true"),
				"skipped: a disk of a given size needs unshare and tmpfs, which are not to be had here");
		return ChronicleProcess.startingIn(apart, "--chronicle.database.directory=" + this.folder);
	}

	private static boolean runs(List<String> wrapper, String command) throws InterruptedException {
		try {
			List<String> all = new ArrayList<>(wrapper);
			all.add(command);
			return new ProcessBuilder(all).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void fill(Path file) {
		byte[] megabyte = new byte[1 << 20];
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
			try (OutputStream out = Files.newOutputStream(file)) {
				for (int i = 0; i < 1000; i++) {
					out.write(megabyte);
				}
			}
		}).withMessageContaining("No space left");
	}

}
