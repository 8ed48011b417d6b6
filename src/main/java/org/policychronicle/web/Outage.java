package org.policychronicle.web;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that cannot answer at the moment from a fault of our own: only the
 * first is worth another try.
 */
final class Outage {

	// Connection lost, resources used up, stopped by the operator, system error.
	private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

	// A lock that somebody holds, a deadlock, a question that a replica had to give up.
	private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

	private Outage() {
	}

	static boolean isBehind(Exception failure) {
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

	// The server gives every refusal a state; one without comes from the pool, which has
	// lost the connection.
	private static boolean isPassing(@Nullable String state) {
		return state == null || STATES.contains(state)
				|| (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
	}

}
