package org.policychronicle.web;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, before either face words it.
 *
 * @param type its kind
 * @param status the HTTP status
 * @param detail what happened this time, in a sentence or two
 * @param errors the parameters at fault, if any
 * @param headers headers that belong to the answer, such as {@code Allow}
 */
public record Problem(ProblemType type, HttpStatusCode status, String detail, List<ParameterError> errors,
		HttpHeaders headers) {

	public Problem {
		detail = Text.visible(detail);
	}

	public Problem(ProblemType type, String detail) {
		this(type, type.status(), detail, List.of(), HttpHeaders.EMPTY);
	}

	public Problem(ProblemType type, String detail, List<ParameterError> errors) {
		this(type, type.status(), detail, errors, HttpHeaders.EMPTY);
	}

}
