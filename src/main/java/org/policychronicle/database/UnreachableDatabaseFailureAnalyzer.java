package org.policychronicle.database;

import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in one sentence why a database that was named could not be used: address, password
 * or schema.
 */
class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
		SQLException refusal = findCause(cause, SQLException.class);
		String reason = (refusal != null) ? refusal.getMessage() : cause.getMessage();
		return new FailureAnalysis("The database could not be opened or brought up to date: " + oneLine(reason),
				"Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, "
						+ "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD where they are set, and that this release is not older than the one that last wrote to it.",
				cause);
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

}
