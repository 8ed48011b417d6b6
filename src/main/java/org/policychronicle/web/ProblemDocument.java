package org.policychronicle.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A failure as the API writes it, in the form of RFC 9457.
 *
 * @param type the page of this site that explains such failures
 * @param title what such failures are called
 * @param status the HTTP status
 * @param detail what happened this time, in a sentence or two
 * @param instance the path that was asked for
 * @param errors the parameters at fault; left out where none is
 */
@JsonPropertyOrder({ "type", "title", "status", "detail", "instance", "errors" })
public record ProblemDocument(String type, String title, int status, String detail, String instance,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterError> errors) {

	static ProblemDocument of(Problem problem, String title, String instance) {
		return new ProblemDocument("/problems/" + problem.type().slug(), title, problem.status().value(),
				problem.detail(), instance, problem.errors());
	}

}
