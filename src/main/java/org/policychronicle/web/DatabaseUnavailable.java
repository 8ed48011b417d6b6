package org.policychronicle.web;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Whether a failure means that the database is unavailable, so that the request is worth
 * another try.
 */
final class DatabaseUnavailable {

	// Classes of SQLSTATE: connection, resources, operator intervention, system error.
	private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

	// Lock not available, deadlock, conflict with the recovery of a replica.
	private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

	private DatabaseUnavailable() {
	}

	static boolean isCauseOf(Exception failure) {
		if (failure instanceof CannotCreateTransactionException || failure instanceof DataAccessResourceFailureException
				|| failure instanceof TransientDataAccessException) {
			return true;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refusal && isPassing(refusal.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	// The server always sends a state; the pool, without a connection, sends none.
	private static boolean isPassing(@Nullable String state) {
		return state == null || STATES.contains(state)
				|| (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
	}

}
