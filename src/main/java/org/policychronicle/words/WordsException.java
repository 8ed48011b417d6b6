package org.policychronicle.words;

/** A query holds nothing to look for, or too much, or what too many records have. */
public class WordsException extends RuntimeException {

	private final String code;

	private final String query;

	private final String allowed;

	/**
	 * Says what is wrong with a query.
	 * @param code the key of the message
	 * @param query what was typed
	 * @param allowed what would do instead
	 */
	public WordsException(String code, String query, String allowed) {
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
