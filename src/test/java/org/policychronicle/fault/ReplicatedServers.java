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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A database server that is written to, and replicas that follow it, each in a folder of
 * its own.
 */
final class ReplicatedServers implements AutoCloseable {

	static final String PRIMARY = "primary";

	private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

	private final Map<String, EmbeddedPostgres> servers = new LinkedHashMap<>();

	private final Path folder;

	/** Starts the server that is written to, and makes the role that reads. */
	ReplicatedServers(Path folder) throws IOException, SQLException {
		this.folder = folder;
		start(PRIMARY, 0);
		tell("create role chronicle_reader login password 'reads'");
	}

	/**
	 * Starts another that follows it. What pg_basebackup does is not among the binaries.
	 */
	void follow(String name) throws IOException, SQLException {
		Path copy = this.folder.resolve(name);
		try (Connection connection = connect(PRIMARY); Statement statement = connection.createStatement()) {
			statement.execute("select pg_backup_start('replica', true)");
			copy(this.folder.resolve(PRIMARY), copy);
			try (ResultSet backup = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
				backup.next();
				Files.writeString(copy.resolve("backup_label"), backup.getString(1));
			}
		}
		Files.createFile(copy.resolve("standby.signal"));
		Files.writeString(copy.resolve("postgresql.auto.conf"),
				"primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(port(PRIMARY)));
		start(name, 0);
	}

	/**
	 * The settings of an application that reads from the first that answers, and from the
	 * one that is written to if nobody else does.
	 */
	List<String> settings(String... readFrom) {
		String recheck = "/postgres?hostRecheckSeconds=2&targetServerType=";
		return List.of("--spring.datasource.url=" + hosts(Stream.of(readFrom)) + recheck + "preferSecondary",
				"--spring.datasource.username=chronicle_reader", "--spring.datasource.password=reads",
				"--spring.flyway.url=" + hosts(this.servers.keySet().stream()) + recheck + "primary",
				"--spring.flyway.user=postgres");
	}

	/** How many sessions of applications a server has. */
	int readers(String name) throws SQLException {
		return Integer
			.parseInt(ask(name, "select count(*) from pg_stat_activity where application_name = 'chronicle'"));
	}

	String ask(String name, String question) throws SQLException {
		try (Connection connection = connect(name);
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getString(1);
		}
	}

	/** Tells the server that is written to. */
	void tell(String order) throws SQLException {
		try (Connection connection = connect(PRIMARY); Statement statement = connection.createStatement()) {
			statement.execute(order);
		}
	}

	/** Stops a server in good order and starts it again where it was. */
	void restart(String name) throws IOException {
		this.servers.get(name).close();
		startAgain(name);
	}

	void startAgain(String name) throws IOException {
		start(name, port(name));
	}

	// Closing what is dead already only gives back the lock on its folder.
	void kill(String name) throws Exception {
		Path pidFile = this.folder.resolve(name).resolve("postmaster.pid");
		ProcessHandle first = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
			.orElseThrow();
		List<ProcessHandle> sessions = first.descendants().toList();
		ChronicleProcess.signal("KILL", List.of(first));
		for (ProcessHandle session : sessions) {
			session.onExit().get();
		}
		this.servers.get(name).close();
	}

	@Override
	public void close() throws IOException {
		for (EmbeddedPostgres server : this.servers.values()) {
			server.close();
		}
	}

	private int port(String name) {
		return this.servers.get(name).getPort();
	}

	private String hosts(Stream<String> names) {
		return names.map((name) -> "localhost:" + port(name))
			.collect(Collectors.joining(",", "jdbc:postgresql://", ""));
	}

	private Connection connect(String name) throws SQLException {
		return this.servers.get(name).getPostgresDatabase().getConnection();
	}

	private void start(String name, int port) throws IOException {
		this.servers.put(name,
				EmbeddedPostgres.builder()
					.setDataDirectory(this.folder.resolve(name))
					.setCleanDataDirectory(false)
					.setRegisterShutdownHook(false)
					.setPort(port)
					.setLocaleConfig("locale", "C")
					.setServerConfig("unix_socket_directories", "")
					.setServerConfig("wal_keep_size", "256MB")
					.start());
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

}
