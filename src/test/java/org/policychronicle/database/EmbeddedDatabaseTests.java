package org.policychronicle.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded server keeps its data between runs, replaces a folder that it cannot open,
 * and says in one sentence why it cannot start.
 */
class EmbeddedDatabaseTests {

	@TempDir
	Path folder;

	@Test
	void itKeepsItsDataBetweenRunsWithDurableSettings() throws Exception {
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(ask(database, "show server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
			assertThat(ask(database, "show fsync")).isEqualTo("on");
			assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
			assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
			assertThat(ask(database, "show listen_addresses")).isEqualTo("localhost");
			assertThat(ask(database, "select datcollate from pg_database where datname = current_database()"))
				.isEqualTo("C");
			tell(database, "create table kept as select 42 as answer");
		}
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThat(ask(database, "select answer from kept")).isEqualTo("42");
		}
	}

	@Test
	void itLetsNobodyInWithoutThePassword() throws Exception {
		try (EmbeddedDatabase database = start(this.folder)) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "guess"))
				.withMessageContaining("password authentication failed");
			assertThat(database.getPassword()).hasSizeGreaterThan(40);
			assertThat(Files.getPosixFilePermissions(this.folder.resolve("18/password"))).hasSize(2);
		}
	}

	@Test
	void itComesBackAtOnceAfterItsProcessWasKilled() throws Exception {
		Process process = chronicleProcess();
		try {
			awaitReady(process.inputReader());
			long orphan = Long.parseLong(Files.readAllLines(this.folder.resolve("18/data/postmaster.pid")).get(0));
			process.destroyForcibly().waitFor();
			assertThat(ProcessHandle.of(orphan)).as("the server outlives its process").isPresent();
			try (EmbeddedDatabase database = start(this.folder)) {
				assertThat(ProcessHandle.of(orphan)).as("the orphan is stopped").isEmpty();
				assertThat(ask(database, "select 1")).isEqualTo("1");
			}
		}
		finally {
			process.destroyForcibly();
		}
	}

	@Test
	void aSecondProcessOnTheFolderIsRefused() throws Exception {
		try (EmbeddedDatabase database = start(this.folder)) {
			refused(this.folder, 0, "is in use by another running process");
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "newer", "older", "foreign", "empty", "half-made", "a file", "no password",
			"another password", "no pg_control", "control file cut", "catalog lost", "log lost", "bad settings" })
	void aFolderThatCannotBeOpenedIsSetAsideAndMadeAnew(String damage) throws Exception {
		try (EmbeddedDatabase database = start(this.folder)) {
			tell(database, "create table kept as select 42 as answer");
		}
		damage(damage, this.folder.resolve("18"));
		Duration startTimeout = Duration.ofSeconds(5);
		try (EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedDatabaseProperties(this.folder, 0, startTimeout))) {
			assertThat(ask(database, "select count(*) from pg_class where relname = 'kept'")).isEqualTo("0");
			assertThat(ask(database, "show server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
		}
		try (Stream<Path> entries = Files.list(this.folder)) {
			assertThat(entries.map((entry) -> entry.getFileName().toString()))
				.satisfiesOnlyOnce((name) -> assertThat(name).matches("18-unusable-\\d{8}-\\d{6}-\\d{3}"))
				.contains("18", "lock")
				.hasSize(3);
		}
	}

	@Test
	void aServerThatStillRunsOnADamagedFolderIsStoppedFirst() throws Exception {
		Process process = chronicleProcess();
		try {
			awaitReady(process.inputReader());
			long orphan = Long.parseLong(Files.readAllLines(this.folder.resolve("18/data/postmaster.pid")).get(0));
			process.destroyForcibly().waitFor();
			Files.delete(this.folder.resolve("18/password"));
			try (EmbeddedDatabase database = start(this.folder)) {
				assertThat(ProcessHandle.of(orphan)).as("the orphan is stopped").isEmpty();
				assertThat(ask(database, "select 1")).isEqualTo("1");
			}
		}
		finally {
			process.destroyForcibly();
		}
	}

	@Test
	void aFolderThatCannotBeOneIsRefused() throws Exception {
		Path file = Files.writeString(this.folder.resolve("file"), "not a folder");
		refused(file, 0, "cannot be read and written");
	}

	@Test
	void aTakenPortIsRefused() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refused(this.folder, taken.getLocalPort(),
					"Port %d, meant for the embedded database, is taken".formatted(taken.getLocalPort()));
		}
	}

	private Process chronicleProcess() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), EmbeddedDatabaseProcess.class.getName(), this.folder.toString())
			.redirectErrorStream(true)
			.start();
	}

	private static void damage(String how, Path home) throws IOException {
		Path data = home.resolve("data");
		switch (how) {
			case "newer" -> Files.writeString(data.resolve("PG_VERSION"), "19\n");
			case "older" -> Files.writeString(data.resolve("PG_VERSION"), "12\n");
			case "foreign", "empty", "a file" -> FileSystemUtils.deleteRecursively(home);
			case "half-made" -> FileSystemUtils.deleteRecursively(data.resolve("global"));
			case "no password" -> Files.delete(home.resolve("password"));
			case "another password" -> Files.writeString(home.resolve("password"), "guess");
			case "no pg_control" -> Files.delete(data.resolve("global/pg_control"));
			case "control file cut" -> Files.writeString(data.resolve("global/pg_control"), "?");
			case "catalog lost" -> FileSystemUtils.deleteRecursively(data.resolve("base"));
			case "log lost" -> FileSystemUtils.deleteRecursively(data.resolve("pg_wal"));
			case "bad settings" -> Files.writeString(data.resolve("pg_hba.conf"), "nonsense\n");
			default -> throw new IllegalArgumentException(how);
		}
		switch (how) {
			case "foreign" -> Files.writeString(Files.createDirectory(home).resolve("holiday.txt"), "sun");
			case "empty" -> Files.createDirectory(home);
			case "a file" -> Files.writeString(home, "not a folder");
			default -> {
			}
		}
	}

	private static void refused(Path folder, int port, String reason) {
		assertThatExceptionOfType(DatabaseStartException.class)
			.isThrownBy(
					() -> EmbeddedDatabase.start(new EmbeddedDatabaseProperties(folder, port, Duration.ofSeconds(30))))
			.withMessageContaining(reason)
			.satisfies((refusal) -> assertThat(refusal.getMessage()).doesNotContain("\n"))
			.satisfies((refusal) -> assertThat(refusal.remedy()).isNotBlank());
	}

	private static EmbeddedDatabase start(Path folder) {
		return EmbeddedDatabase.start(new EmbeddedDatabaseProperties(folder, 0, Duration.ofSeconds(60)));
	}

	private static void awaitReady(BufferedReader output) throws IOException {
		StringBuilder seen = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.equals(EmbeddedDatabaseProcess.READY)) {
				return;
			}
			seen.append(line).append('\n');
		}
		throw new AssertionError("the process ended before its server was ready:\n" + seen);
	}

	private static String ask(EmbeddedDatabase database, String question) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getString(1);
		}
	}

	private static void tell(EmbeddedDatabase database, String order) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(order);
		}
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		Owner owner = database.owner();
		return DriverManager.getConnection(owner.url(), owner.username(), owner.password());
	}

}
