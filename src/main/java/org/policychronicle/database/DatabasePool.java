package org.policychronicle.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The connection pool, with what its settings cannot say: a request is not refused while
 * the connections are merely busy, a lost database is tried again every quarter of a
 * second, and the waits of one request have a limit in all.
 */
class DatabasePool extends HikariDataSource {

	private static final Logger logger = LoggerFactory.getLogger(DatabasePool.class);

	private static final Duration PAUSE = Duration.ofMillis(250);

	private static final double MOST_WAITING = 0.8;

	private static final long LATE_MILLIS = 20;

	private static final Duration LONGEST_WAIT = Duration.ofMillis(1200);

	private final WaitLimit waits = new WaitLimit(LONGEST_WAIT);

	/**
	 * Reads the address and the driver's properties once they are set.
	 */
	void connectSteadily() {
		DataSource driver = new SteadyDriver(new DriverManagerDataSource(getJdbcUrl(), getDataSourceProperties()));
		setDataSource(ProxyDataSourceBuilder.create(driver).methodListener(this.waits).build());
	}

	// While the pool keeps its connections, a wait that times out says that the
	// application is busy or was paused, not that the database is away; unless the wait
	// ended on time and most of them wait for an answer that has not come.
	@Override
	public Connection getConnection() throws SQLException {
		while (true) {
			int before = size();
			long began = System.nanoTime();
			try {
				return super.getConnection();
			}
			catch (SQLTransientConnectionException ex) {
				int after = size();
				boolean onTime = System.nanoTime() - began < (getConnectionTimeout() + LATE_MILLIS) * 1_000_000;
				if (after < before || onTime && DriverSockets.waiting() >= MOST_WAITING * after) {
					throw ex;
				}
			}
		}
	}

	private int size() {
		HikariPoolMXBean pool = getHikariPoolMXBean();
		return (pool != null) ? pool.getTotalConnections() : 0;
	}

	/** Opens connections; the pool itself would pause for up to five seconds. */
	private final class SteadyDriver extends DelegatingDataSource {

		SteadyDriver(DriverManagerDataSource driver) {
			super(driver);
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			for (boolean first = true;; first = false) {
				try {
					return super.getConnection(username, password);
				}
				catch (SQLException ex) {
					if (!isRunning() || Thread.currentThread().isInterrupted()) {
						throw ex;
					}
					if (first) {
						logger.warn("Cannot connect to the database; retrying: {}", ex.getMessage());
					}
					LockSupport.parkNanos(PAUSE.toNanos());
				}
			}
		}

	}

}
