package org.policychronicle.words;

/** A query holds nothing to look for, or too much. */
public class WordsException extends RuntimeException {

	private final String code;

	private final String query;

	private final String allowed;

	WordsException(String code, String query, String allowed) {
		super(code);
		this.code = code;
		this.query = query;
		this.allowed = allowed;
	}

	/**
	 * The key of the message that says what is wrong.
	 */
	public String code() {
		return this.code;
	}

	public String query() {
		return this.query;
	}

	public String allowed() {
		return this.allowed;
	}

}
