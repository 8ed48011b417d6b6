package org.policychronicle.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the tables up to date, one instance at a time with all that follows a migration,
 * and waits until whoever serves has seen that: a replica hears of it a moment later than
 * the server that was written to.
 */
class Migrations implements FlywayMigrationStrategy {

	private static final Logger logger = LoggerFactory.getLogger(Migrations.class);

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final DataSource reader;

	Migrations(DataSource reader) {
		this.reader = reader;
	}

	@Override
	public void migrate(Flyway flyway) {
		String position;
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			ask(connection, "select pg_advisory_lock(hashtext('policy chronicle'))");
			flyway.migrate();
			position = ask(connection, "select pg_current_wal_insert_lsn()");
		}
		catch (SQLException ex) {
			throw new FlywayException(ex.getMessage(), ex);
		}
		try {
			awaitReader(position);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void awaitReader(String position) throws InterruptedException {
		long deadline = System.nanoTime() + LONGEST.toNanos();
		while (!hasSeen(position)) {
			if (System.nanoTime() > deadline) {
				logger.warn("The reader has not seen the migrations within {} s", LONGEST.toSeconds());
				return;
			}
			Thread.sleep(100);
		}
	}

	private boolean hasSeen(String position) {
		try (Connection connection = this.reader.getConnection();
				PreparedStatement statement = connection.prepareStatement(
						"select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= cast(? as pg_lsn)")) {
			statement.setString(1, position);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() && row.getBoolean(1);
			}
		}
		catch (SQLException ex) {
			logger.debug("The reader does not answer yet", ex);
			return false;
		}
		catch (RuntimeException ex) {
			throw new DatabaseStartException(
					"The role that serves cannot log in to the database: %s".formatted(ex.getMessage()),
					"Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.", ex);
		}
	}

	private static String ask(Connection connection, String question) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
			row.next();
			return row.getString(1);
		}
	}

}
