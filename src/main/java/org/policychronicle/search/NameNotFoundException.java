package org.policychronicle.search;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nothing bears the name that was asked for; names like it come along. */
class NameNotFoundException extends ErrorResponseException {

	NameNotFoundException(Resolution resolution) {
		super(HttpStatus.NOT_FOUND);
		setDetail(resolution.suggestions().isEmpty() ? "Nothing is called '%s'.".formatted(resolution.name())
				: "Nothing is called '%s'. Did you mean one of these: %s?".formatted(resolution.name(),
						String.join("; ", resolution.suggestions())));
	}

}
