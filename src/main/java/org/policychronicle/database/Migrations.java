package org.policychronicle.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates in one instance at a time, callbacks included, which Flyway's own lock leaves
 * out; then checks that the reader can log in, and waits until a replica has caught up.
 */
class Migrations implements FlywayMigrationStrategy {

	private static final Duration CATCH_UP = Duration.ofSeconds(10);

	private final DataSource reader;

	Migrations(DataSource reader) {
		this.reader = reader;
	}

	@Override
	public void migrate(Flyway flyway) {
		String position;
		try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
			query(owner, "select pg_advisory_lock(hashtext('policy chronicle'))");
			flyway.migrate();
			position = query(owner, "select pg_current_wal_insert_lsn()");
		}
		catch (SQLException | FlywayException ex) {
			throw DatabaseStartException.of("The database could not be opened or brought up to date", ex);
		}
		try {
			awaitReader("select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= '" + position + "'");
		}
		catch (SQLException | PoolInitializationException ex) {
			throw DatabaseStartException.of("The role that serves cannot log in to the database", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void awaitReader(String isUpToDate) throws SQLException, InterruptedException {
		long deadline = System.nanoTime() + CATCH_UP.toNanos();
		try (Connection connection = this.reader.getConnection()) {
			while (!"t".equals(query(connection, isUpToDate)) && System.nanoTime() < deadline) {
				Thread.sleep(100);
			}
		}
	}

	private static String query(Connection connection, String question) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
			row.next();
			return row.getString(1);
		}
	}

}
