package org.policychronicle.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tries for a new connection at short intervals for as long as the database is away,
 * since the pool would pause for up to five seconds between two attempts. A database that
 * was never reached is told of at once, so that a wrong setting does not look like an
 * outage.
 */
class SteadyDataSource extends DelegatingDataSource {

	private static final Logger logger = LoggerFactory.getLogger(SteadyDataSource.class);

	private static final Duration PAUSE = Duration.ofMillis(250);

	private volatile boolean reached;

	SteadyDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		for (boolean first = true;; first = false) {
			try {
				Connection connection = super.getConnection(username, password);
				this.reached = true;
				return connection;
			}
			catch (SQLException ex) {
				if (!this.reached || isInterrupted()) {
					throw ex;
				}
				if (first) {
					logger.warn("The database admits nobody, which is tried again and again: {}", ex.getMessage());
				}
			}
		}
	}

	// Waits on the way, and says whether somebody wants the waiting to end.
	private static boolean isInterrupted() {
		try {
			Thread.sleep(PAUSE.toMillis());
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

}
