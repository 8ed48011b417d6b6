package org.policychronicle.record;

import java.util.List;

/** A filter names a record that does not exist. */
public class UnknownRecordException extends RuntimeException {

	private final String parameter;

	private final String rejected;

	private final List<String> allowed;

	UnknownRecordException(String parameter, String rejected, List<String> allowed) {
		super("The value of '%s' names no record.".formatted(parameter));
		this.parameter = parameter;
		this.rejected = rejected;
		this.allowed = allowed;
	}

	public String parameter() {
		return this.parameter;
	}

	public String rejected() {
		return this.rejected;
	}

	public List<String> allowed() {
		return this.allowed;
	}

}
