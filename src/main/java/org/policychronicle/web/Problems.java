package org.policychronicle.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.UnknownRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Reads off an exception what a person or a script needs to know, and nothing about our
 * insides.
 */
class Problems {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private static final String RETRY_SECONDS = "5";

	Problem of(Exception failure) {
		// a filter that refuses itself does so in its constructor, and arrives wrapped
		if (failure.getCause() != null
				&& NestedExceptionUtils.getRootCause(failure) instanceof BadParameterException bad) {
			return of(bad);
		}
		if (failure instanceof BadParameterException bad) {
			return new Problem(ProblemType.BAD_PARAMETER, String.valueOf(bad.getMessage()), List.of(bad.error()));
		}
		if (failure instanceof BindException binding) {
			return badParameters(binding.getBindingResult());
		}
		if (failure instanceof UnknownRecordException unknown) {
			return new Problem(ProblemType.BAD_PARAMETER, String.valueOf(unknown.getMessage()),
					List.of(new ParameterError(unknown.parameter(), unknown.rejected(), unknown.allowed())));
		}
		if (failure instanceof RecordNotFoundException missing) {
			return new Problem(ProblemType.NOT_FOUND, String.valueOf(missing.getMessage()));
		}
		if (failure instanceof InvalidParameterException) {
			return new Problem(ProblemType.BAD_REQUEST,
					"The parameters cannot be read: each needs a name, and its value must be percent-encoded UTF-8.");
		}
		if (failure instanceof MethodArgumentTypeMismatchException || failure instanceof NoResourceFoundException) {
			return new Problem(ProblemType.NOT_FOUND, "There is nothing at this address.");
		}
		if (failure instanceof ErrorResponse response) {
			ProblemType type = ProblemType.of(response.getStatusCode().value());
			String detail = response.getBody().getDetail();
			return new Problem(type, response.getStatusCode(), (detail != null) ? detail : "", List.of(),
					response.getHeaders());
		}
		if (Outage.isBehind(failure)) {
			logger.warn("The database does not answer: {}", failure.getMessage());
			HttpHeaders headers = new HttpHeaders();
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
			return new Problem(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.status(),
					"The data cannot be read at the moment.", List.of(), headers);
		}
		logger.error("A request failed", failure);
		return new Problem(ProblemType.INTERNAL, "The request could not be answered.");
	}

	private static Problem badParameters(BindingResult binding) {
		List<ParameterError> errors = binding.getFieldErrors()
			.stream()
			.map((error) -> new ParameterError(error.getField(), rejected(error), allowed(error)))
			.toList();
		String names = String.join(", ",
				errors.stream().map((error) -> "'" + error.parameter() + "'").distinct().toList());
		String global = String.join(" ",
				binding.getGlobalErrors().stream().map((error) -> String.valueOf(error.getDefaultMessage())).toList());
		String detail = names.isEmpty() ? global
				: "The value of %s is not understood. %s".formatted(names, global).strip();
		return new Problem(ProblemType.BAD_PARAMETER, detail, errors);
	}

	private static @Nullable String rejected(FieldError error) {
		Object value = error.getRejectedValue();
		return (value instanceof Object[] values)
				? String.join(", ", Arrays.stream(values).map(String::valueOf).toList())
				: (value != null) ? value.toString() : null;
	}

	private static List<String> allowed(FieldError error) {
		if (!error.isBindingFailure()) {
			return List.of(String.valueOf(error.getDefaultMessage()));
		}
		Class<?> type = wantedType(error);
		if (type != null && Slugged.class.isAssignableFrom(type)) {
			return Arrays.stream(type.getEnumConstants()).map((member) -> ((Slugged) member).slug()).toList();
		}
		if (type == LocalDate.class) {
			return List.of("a date such as 2022-10-15");
		}
		if (type == PartialDate.class) {
			return List.of("a year, a month or a day, such as 2022, 2022-03 or 2022-03-01");
		}
		return List.of((type == Integer.class) ? "a whole number" : "another value");
	}

	private static @Nullable Class<?> wantedType(FieldError error) {
		TypeMismatchException mismatch = error.unwrap(TypeMismatchException.class);
		return (mismatch.getCause() instanceof ConversionFailedException conversion)
				? conversion.getTargetType().getType() : mismatch.getRequiredType();
	}

}
