package org.policychronicle.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL server that runs beside the application, on the loopback address
 * only, and keeps its data between runs. The connection pool closes before this does, so
 * the server stops last.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	static final String MAJOR_VERSION = "18";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataFolder folder;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
		this.folder = folder;
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts the server, first stopping one that a killed run left behind.
	 * @param properties where its data is, which port it takes and how long it may take
	 * @return the running server
	 * @throws DatabaseStartException if it cannot be started, with the reason in one
	 * sentence
	 */
	public static EmbeddedDatabase start(EmbeddedDatabaseProperties properties) {
		requireFree(properties.port());
		DataFolder folder = DataFolder.open(properties.directory(), MAJOR_VERSION);
		try {
			folder.stopOrphan();
			String password = folder.password();
			EmbeddedPostgres server = builder(folder, password, properties).start();
			logger.info("PostgreSQL {} on port {}, data in {}", MAJOR_VERSION, server.getPort(), folder.data());
			return new EmbeddedDatabase(folder, server, password);
		}
		catch (IOException | RuntimeException ex) {
			folder.close();
			throw new DatabaseStartException(
					"The embedded PostgreSQL server did not start on the data folder %s (%s).".formatted(folder.data(),
							ex.getMessage()),
					"See the server's own lines in the log above, name another folder with chronicle.database.directory, "
							+ "or set SPRING_DATASOURCE_URL to a PostgreSQL server of your own.",
					ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:%d/postgres".formatted(this.server.getPort());
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.folder.close();
	}

	// The library's defaults suit a throw-away test server: it neither syncs to disk nor
	// asks for a password.
	private static EmbeddedPostgres.Builder builder(DataFolder folder, String password,
			EmbeddedDatabaseProperties properties) {
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPort(properties.port())
			.setPGStartupWait(properties.startTimeout())
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("auth-local", "scram-sha-256")
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("pwfile", folder.passwordFile().toString())
			.setConnectConfig("password", password)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "40")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("unix_socket_directories", "");
	}

	private static void requireFree(int port) {
		if (port == 0) {
			return;
		}
		try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			logger.debug("Port {} is free", probe.getLocalPort());
		}
		catch (IOException ex) {
			throw new DatabaseStartException("Port %d, meant for the embedded database, is taken.".formatted(port),
					"Leave chronicle.database.port unset to take any free port, or name another.", ex);
		}
	}

}
