package org.policychronicle.database;

import java.io.IOException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL server that runs beside the application, on the loopback address
 * only. It is started again if it dies, and stopped after the connection pool.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	static final String MAJOR_VERSION = "18";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Duration RESTART = Duration.ofSeconds(3);

	private static final int WATCH_MILLIS = 200;

	private final DataFolder folder;

	private final String ownerPassword;

	private final String readerPassword = DataFolder.randomPassword();

	private volatile EmbeddedPostgres server;

	private volatile boolean closing;

	private EmbeddedDatabase(DataFolder folder, EmbeddedDatabaseProperties properties) throws IOException {
		this.folder = folder;
		this.ownerPassword = folder.password();
		this.server = EmbeddedServer.start(folder, this.ownerPassword, properties.port(), properties.startTimeout());
		logger.info("PostgreSQL {} on port {}, data in {}", MAJOR_VERSION, this.server.getPort(), folder.data());
		Thread watch = new Thread(this::watch, "database watch");
		watch.setDaemon(true);
		watch.start();
	}

	/**
	 * Starts the server. A folder that it cannot open is set aside and made anew.
	 * @param properties where its data is, which port it takes and how long it may take
	 * @return the running server
	 * @throws DatabaseStartException if it cannot be started, with the reason in one
	 * sentence
	 */
	public static EmbeddedDatabase start(EmbeddedDatabaseProperties properties) {
		EmbeddedServer.requireFree(properties.port());
		DataFolder folder = DataFolder.lock(properties.directory(), MAJOR_VERSION);
		try {
			return open(folder, properties);
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

	private static EmbeddedDatabase open(DataFolder folder, EmbeddedDatabaseProperties properties) throws IOException {
		boolean existed = folder.exists();
		try {
			folder.stopOrphan();
			return new EmbeddedDatabase(folder, properties);
		}
		catch (IOException | RuntimeException ex) {
			folder.stopOrphan();
			if (!existed) {
				throw ex;
			}
			folder.setAside(ex);
			return open(folder, properties);
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:%d/postgres".formatted(this.server.getPort());
	}

	@Override
	public String getUsername() {
		return "chronicle_reader";
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

	private void watch() {
		try {
			while (!this.closing) {
				Thread.sleep(WATCH_MILLIS);
				restartIfDead();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	// An attempt may fail while processes of the dead server still end; the next one is
	// soon.
	private synchronized void restartIfDead() {
		try {
			if (!this.closing && this.folder.server().isEmpty()) {
				logger.warn("The embedded database server has ended; starting it again");
				this.server.close();
				this.server = EmbeddedServer.start(this.folder, this.ownerPassword, this.server.getPort(), RESTART);
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("The embedded database server did not start: {}", ex.getMessage());
		}
	}

}
