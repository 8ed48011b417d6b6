package org.policychronicle.web;

import org.policychronicle.record.Slugged;

import org.springframework.http.HttpStatus;

/**
 * The kinds of failure; each has a page of its own at {@code /problems/{slug}} that
 * explains it.
 */
public enum ProblemType implements Slugged {

	BAD_PARAMETER("bad-parameter", HttpStatus.BAD_REQUEST), BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
	NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
	METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
	NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
	TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
	UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE), INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

	private final String slug;

	private final HttpStatus status;

	ProblemType(String slug, HttpStatus status) {
		this.slug = slug;
		this.status = status;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	public HttpStatus status() {
		return this.status;
	}

	/**
	 * The nearest kind for a status that something else decided on.
	 */
	public static ProblemType of(int status) {
		for (ProblemType type : values()) {
			if (type != BAD_PARAMETER && type.status.value() == status) {
				return type;
			}
		}
		return (status >= 500) ? INTERNAL : BAD_REQUEST;
	}

}
