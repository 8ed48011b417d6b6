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
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded server keeps its data through anything, and says in one sentence why it
 * cannot start.
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
			assertThat(Files.getPosixFilePermissions(this.folder.resolve("password"))).hasSize(2);
		}
	}

	@Test
	void whoReadsCanLeaveNothingBehind() throws Exception {
		try (EmbeddedDatabase database = start(this.folder)) {
			for (String order : List.of("create temporary table x (y int)", "select lo_create(0)",
					"select lo_from_bytea(0, 'x')", "create table x (y int)")) {
				assertThatExceptionOfType(SQLException.class).as(order).isThrownBy(() -> {
					try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(),
							database.getUsername(), database.getPassword());
							Statement statement = connection.createStatement()) {
						statement.execute(order);
					}
				}).withMessageContaining("permission denied");
			}
		}
	}

	@Test
	void itComesBackAtOnceAfterItsProcessWasKilled() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), EmbeddedDatabaseProcess.class.getName(), this.folder.toString())
			.redirectErrorStream(true)
			.start();
		try {
			awaitReady(process.inputReader());
			long orphan = Long.parseLong(Files.readAllLines(this.folder.resolve("data/postmaster.pid")).get(0));
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

	@Test
	void aFolderOfAnotherMajorVersionIsRefusedAndLeftAlone() throws Exception {
		Path version = Files.createDirectories(this.folder.resolve("data")).resolve("PG_VERSION");
		Files.writeString(version, "12\n");
		refused(this.folder, 0, "was written by PostgreSQL 12, and this application brings PostgreSQL 18");
		assertThat(version.getParent()).isDirectoryContaining("glob:**/PG_VERSION");
		assertThat(Files.readString(version)).isEqualTo("12\n");
	}

	@Test
	void aFolderOfSomethingElseIsRefusedAndLeftAlone() throws Exception {
		Path foreign = Files.createDirectories(this.folder.resolve("data")).resolve("holiday.txt");
		Files.writeString(foreign, "sun");
		refused(this.folder, 0, "holds something that is not a PostgreSQL data folder");
		assertThat(Files.readString(foreign)).isEqualTo("sun");
	}

	@Test
	void aDamagedFolderIsRefused() throws Exception {
		Files.writeString(Files.createDirectories(this.folder.resolve("data")).resolve("PG_VERSION"), "18\n");
		refused(this.folder, 0, "is damaged");
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
