package org.policychronicle.database;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used; the message is one sentence for the person who started the
 * application.
 */
public class DatabaseStartException extends RuntimeException {

	private final String remedy;

	DatabaseStartException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	/**
	 * A database that was named in the settings and refuses.
	 */
	static DatabaseStartException of(String what, Exception failure) {
		Throwable reason = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			reason = (cause instanceof SQLException) ? cause : reason;
		}
		return new DatabaseStartException(
				what + ": " + String.valueOf(reason.getMessage()).strip().replaceAll("\\s+", " "),
				"Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, "
						+ "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD where they are set, and that this release is not older than the one that last wrote to it.",
				failure);
	}

	String remedy() {
		return this.remedy;
	}

}
