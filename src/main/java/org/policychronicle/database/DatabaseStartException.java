package org.policychronicle.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be had; the message is one sentence for the person who started the
 * application.
 */
public class DatabaseStartException extends RuntimeException {

	private final String remedy;

	DatabaseStartException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	DatabaseStartException(String message, String remedy) {
		this(message, remedy, null);
	}

	String remedy() {
		return this.remedy;
	}

}
