package org.policychronicle.export;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There are so many records that their fields are still being counted. */
class StillCountedException extends ErrorResponseException {

	private static final String RETRY_SECONDS = "60";

	StillCountedException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"The fields of all records are still being counted. Ask again in a minute."), null);
		getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
	}

}
