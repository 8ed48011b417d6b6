package org.policychronicle.fault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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

	private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

	@TempDir
	private Path folder;

	@Test
	void readsGoOnWhicheverServerDies() throws Exception {
		EmbeddedPostgres primary = server(this.folder.resolve("primary"));
		admitReader(primary);
		copy(primary);
		EmbeddedPostgres replica = server(this.folder.resolve("replica"));
		String[] settings = settings(primary, replica);
		try (ChronicleProcess one = ChronicleProcess.starting(settings);
				ChronicleProcess two = ChronicleProcess.starting(settings)) {
			one.awaitStart();
			two.awaitStart();
			assertThat(ask(primary, "select count(*) from flyway_schema_history where not success")).isEqualTo("0");
			assertThat(readers(replica)).as("sessions on the replica").isPositive();
			assertThat(readers(primary)).as("sessions on the primary").isZero();

			kill("replica", replica);
			recovered("replica lost", one, two);
			assertThat(readers(primary)).isPositive();

			EmbeddedPostgres again = start("replica", replica.getPort());
			Thread.sleep(2500);
			kill("primary", primary);
			recovered("primary lost", one, two);
			assertThat(readers(again)).isPositive();

			try (ChronicleProcess late = ChronicleProcess.serving(with(settings, "--spring.flyway.enabled=false"))) {
				recovered("started without a primary", late);
			}
			again.close();
		}
	}

	private static void recovered(String what, ChronicleProcess... applications) {
		for (ChronicleProcess application : applications) {
			logger.info("{}: recovered within {} ms", what, application.site().recovery().toMillis());
			assertThat(application.management().getUntil("/actuator/health/readiness", TimedSite.Answer::isOk).isOk())
				.isTrue();
		}
	}

	private static String[] settings(EmbeddedPostgres primary, EmbeddedPostgres replica) {
		String hosts = "jdbc:postgresql://localhost:%d,localhost:%d/postgres?hostRecheckSeconds=2&targetServerType="
			.formatted(primary.getPort(), replica.getPort());
		return new String[] { "--spring.datasource.url=" + hosts + "preferSecondary",
				"--spring.datasource.username=chronicle_reader", "--spring.datasource.password=reads",
				"--spring.flyway.url=" + hosts + "primary", "--spring.flyway.user=postgres" };
	}

	private static String[] with(String[] settings, String more) {
		String[] all = Arrays.copyOf(settings, settings.length + 1);
		all[settings.length] = more;
		return all;
	}

	private static EmbeddedPostgres server(Path data) throws IOException {
		return start(data, 0);
	}

	private EmbeddedPostgres start(String name, int port) throws IOException {
		return start(this.folder.resolve(name), port);
	}

	private static EmbeddedPostgres start(Path data, int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPort(port)
			.setLocaleConfig("locale", "C")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("wal_keep_size", "256MB")
			.start();
	}

	// What pg_basebackup does, which is not among the binaries.
	private void copy(EmbeddedPostgres primary) throws Exception {
		Path from = this.folder.resolve("primary");
		Path to = this.folder.resolve("replica");
		try (Connection connection = primary.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_backup_start('replica', true)");
			copy(from, to);
			try (ResultSet backup = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
				backup.next();
				Files.writeString(to.resolve("backup_label"), backup.getString(1));
			}
		}
		Files.createFile(to.resolve("standby.signal"));
		Files.writeString(to.resolve("postgresql.auto.conf"),
				"primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(primary.getPort()));
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
					throws IOException {
				Files.createDirectory(to.resolve(from.relativize(directory)),
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!NOT_COPIED.contains(file.getFileName().toString())) {
					Files.copy(file, to.resolve(from.relativize(file)));
				}
				return FileVisitResult.CONTINUE;
			}

		});
	}

	private static void admitReader(EmbeddedPostgres primary) throws SQLException {
		try (Connection connection = primary.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create role chronicle_reader login password 'reads'");
		}
	}

	// Closing what is dead already only gives back the lock on its folder.
	private void kill(String name, EmbeddedPostgres server) throws Exception {
		Path pidFile = this.folder.resolve(name).resolve("postmaster.pid");
		ProcessHandle first = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
			.orElseThrow();
		List<ProcessHandle> sessions = first.descendants().toList();
		ChronicleProcess.signal("KILL", List.of(first));
		for (ProcessHandle session : sessions) {
			session.onExit().get();
		}
		server.close();
	}

	private static int readers(EmbeddedPostgres server) throws SQLException {
		return Integer
			.parseInt(ask(server, "select count(*) from pg_stat_activity where application_name = 'chronicle'"));
	}

	private static String ask(EmbeddedPostgres server, String question) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getString(1);
		}
	}

}
