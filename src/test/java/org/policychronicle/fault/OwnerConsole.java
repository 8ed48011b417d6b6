package org.policychronicle.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.policychronicle.testing.TestDatabase;

/**
 * A connection of the owner that goes past the pool and past every proxy, to do to the
 * database what an operator might.
 */
final class OwnerConsole implements AutoCloseable {

	static final String APPLICATION = "faults";

	private final Connection connection;

	OwnerConsole() throws SQLException {
		TestDatabase.Access access = TestDatabase.access();
		this.connection = DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
	}

	String reader() {
		return TestDatabase.access().reader();
	}

	void endAllSessions() {
		tell("select pg_terminate_backend(pid, 2000) from pg_stat_activity where application_name = '" + APPLICATION
				+ "'");
	}

	String ask(String question) {
		try (Statement statement = this.connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getString(1);
		}
		catch (SQLException ex) {
			throw new AssertionError(question, ex);
		}
	}

	void tell(String order) {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(order);
		}
		catch (SQLException ex) {
			throw new AssertionError(order, ex);
		}
	}

	/** Begins a transaction that stays open. */
	void hold(String order) {
		tell("begin");
		tell(order);
	}

	void letGo() {
		tell("rollback");
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
