package org.policychronicle.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL server that runs beside the application, on the loopback address
 * only, and keeps its data between runs. To the application it is known by a role that
 * can only read. A server that dies is started again; the connection pool closes before
 * this does, so the server stops last.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	static final String MAJOR_VERSION = "18";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final ReaderRole READER = new ReaderRole("chronicle_reader");

	private static final Duration FIRST_PATIENCE = Duration.ofSeconds(3);

	private final DataFolder folder;

	private final EmbeddedDatabaseProperties properties;

	private final String ownerPassword;

	private final String readerPassword = DataFolder.randomPassword();

	private volatile EmbeddedPostgres server;

	private volatile boolean closing;

	private EmbeddedDatabase(DataFolder folder, EmbeddedDatabaseProperties properties)
			throws IOException, SQLException {
		this.folder = folder;
		this.properties = properties;
		this.ownerPassword = folder.password();
		this.server = builder(properties.port(), properties.startTimeout()).start();
		try {
			admitReader();
		}
		catch (SQLException ex) {
			this.server.close();
			throw ex;
		}
		startAgainWhenItDies();
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
			EmbeddedDatabase database = new EmbeddedDatabase(folder, properties);
			logger.info("PostgreSQL {} on port {}, data in {}", MAJOR_VERSION, database.server.getPort(),
					folder.data());
			return database;
		}
		catch (IOException | SQLException | RuntimeException ex) {
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
		return READER.name();
	}

	@Override
	public String getPassword() {
		return this.readerPassword;
	}

	/**
	 * The role that may write, for migrations alone.
	 */
	public Owner owner() {
		return new Owner(getJdbcUrl(), "postgres", this.ownerPassword);
	}

	@Override
	public void close() throws IOException {
		this.closing = true;
		synchronized (this) {
			this.server.close();
			this.folder.close();
		}
	}

	private void admitReader() throws SQLException {
		Owner owner = owner();
		try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password())) {
			READER.create(connection, this.readerPassword);
			READER.confine(connection);
		}
	}

	private void startAgainWhenItDies() throws IOException {
		this.folder.server().ifPresent((process) -> {
			Thread watch = new Thread(() -> outlive(process), "database watch");
			watch.setDaemon(true);
			watch.start();
		});
	}

	private void outlive(ServerProcess process) {
		try {
			process.awaitEnd();
			startAgain();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	// What the dead server leaves behind may keep the first attempt from succeeding,
	// which
	// shows only in silence: hence little patience at first.
	private synchronized void startAgain() {
		Duration patience = FIRST_PATIENCE;
		while (!this.closing) {
			logger.warn("The database server has ended by itself, and is started again");
			try {
				this.server.close();
				this.folder.stopOrphan();
				this.server = builder(this.server.getPort(), patience).start();
				startAgainWhenItDies();
				return;
			}
			catch (IOException | RuntimeException ex) {
				logger.warn("The database server did not start again: {}", ex.getMessage());
				patience = Collections.min(List.of(patience.multipliedBy(2), this.properties.startTimeout()));
			}
		}
	}

	// The library's defaults suit a throw-away test server: it neither syncs to disk nor
	// asks for a password.
	private EmbeddedPostgres.Builder builder(int port, Duration patience) {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.folder.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPort(port)
			.setPGStartupWait(patience)
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("auth-local", "scram-sha-256")
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("pwfile", this.folder.passwordFile().toString())
			.setConnectConfig("password", this.ownerPassword)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "40")
			// a search of a million reads much; few data take up little of it
			.setServerConfig("shared_buffers", "512MB")
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
