package org.policychronicle.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Lets the role that serves read whatever the migrations have made, after each of them. A
 * role that is not there yet is made, where the owner of the tables may do so.
 */
class ReaderGrants implements Callback {

	private static final Logger logger = LoggerFactory.getLogger(ReaderGrants.class);

	private final JdbcConnectionDetails reader;

	private final FlywayConnectionDetails owner;

	ReaderGrants(JdbcConnectionDetails reader, FlywayConnectionDetails owner) {
		this.reader = reader;
		this.owner = owner;
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.AFTER_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		String name = this.reader.getUsername();
		if (name == null || Objects.equals(name, this.owner.getUsername())) {
			logger.warn("The role {} serves and may also write: name a role for the migrations with SPRING_FLYWAY_USER",
					name);
			return;
		}
		try {
			grant(context.getConnection(), new ReaderRole(name));
		}
		catch (SQLException ex) {
			throw new FlywayException(
					"The role %s cannot be made or allowed to read the tables: %s".formatted(name, ex.getMessage()),
					ex);
		}
	}

	@Override
	public String getCallbackName() {
		return "reader grants";
	}

	private void grant(Connection connection, ReaderRole role) throws SQLException {
		if (!role.exists(connection)) {
			role.create(connection, this.reader.getPassword());
		}
		logger.info("The role {} serves; it was given {} more tables to read", role.name(), role.grant(connection));
	}

}
