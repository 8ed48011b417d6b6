package org.policychronicle.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Who owns the tables and brings them up to date; nobody else may write to them.
 *
 * @param url the address of a server that can be written to
 * @param username the name of the role
 * @param password its password
 */
public record Owner(String url, @Nullable String username,
		@Nullable String password) implements FlywayConnectionDetails {

	private static final String TIMES = "connectTimeout=5&loginTimeout=5&tcpKeepAlive=true";

	// A server that takes the connection and then says nothing ends the start all the
	// same.
	@Override
	public String getJdbcUrl() {
		return this.url + (this.url.contains("?") ? "&" : "?") + TIMES;
	}

	@Override
	public @Nullable String getUsername() {
		return this.username;
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

	// The password stays out of logs.
	@Override
	public String toString() {
		return this.username + " at " + this.url;
	}

}
