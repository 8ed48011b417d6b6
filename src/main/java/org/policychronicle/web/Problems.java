package org.policychronicle.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.UnknownRecordException;
import org.policychronicle.words.WordsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Reads off an exception what a person or a script needs to know, and nothing about our
 * insides.
 */
public class Problems {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private static final int MOST_ALLOWED = 60;

	private static final String RETRY_SECONDS = "5";

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The same as a text, for who has no use for the parts: what happened, and for each
	 * value that was not understood what is allowed.
	 */
	public String told(Exception failure) {
		Problem problem = of(failure);
		StringBuilder text = new StringBuilder(problem.detail());
		for (ParameterError error : problem.errors()) {
			int more = error.allowed().size() - MOST_ALLOWED;
			text.append("\n")
				.append(error.parameter())
				.append((error.rejected() != null) ? ": '" + error.rejected() + "'. Allowed: " : ". Allowed: ")
				.append(String.join(", ", error.allowed().stream().limit(MOST_ALLOWED).toList()))
				.append((more > 0) ? " and " + more + " more" : "");
		}
		return text.toString();
	}

	Problem of(Exception failure) {
		// a filter that refuses itself does so in its constructor, and arrives wrapped
		if (failure.getCause() != null
				&& NestedExceptionUtils.getRootCause(failure) instanceof BadParameterException bad) {
			return of(bad);
		}
		if (failure instanceof BadParameterException bad) {
			return new Problem(ProblemType.BAD_PARAMETER, text(bad.reason(), bad.values()), List.of(bad.error()));
		}
		if (failure instanceof BindException binding) {
			return badParameters(binding.getBindingResult());
		}
		if (failure instanceof WordsException words) {
			return new Problem(ProblemType.BAD_PARAMETER, text(words.code()),
					List.of(new ParameterError("q", words.query(), List.of(words.allowed()))));
		}
		if (failure instanceof UnknownRecordException unknown) {
			return new Problem(ProblemType.BAD_PARAMETER, text("unknown-record", unknown.parameter()),
					List.of(new ParameterError(unknown.parameter(), unknown.rejected(), unknown.allowed())));
		}
		if (failure instanceof RecordNotFoundException missing) {
			return new Problem(ProblemType.NOT_FOUND,
					text("unknown-slug", text("record." + missing.what()), missing.slug()));
		}
		if (failure instanceof InvalidParameterException) {
			return new Problem(ProblemType.BAD_REQUEST, text("unreadable-parameters"));
		}
		if (failure instanceof MethodArgumentTypeMismatchException || failure instanceof NoResourceFoundException
				|| failure instanceof NoHandlerFoundException) {
			return new Problem(ProblemType.NOT_FOUND, text("nowhere"));
		}
		if (failure instanceof ErrorResponse response) {
			ProblemType type = ProblemType.of(response.getStatusCode().value());
			return new Problem(type, response.getStatusCode(), own(type, response.getBody().getDetail()), List.of(),
					response.getHeaders());
		}
		if (DatabaseUnavailable.isCauseOf(failure)) {
			logger.warn("The database does not answer: {}", failure.getMessage());
			HttpHeaders headers = new HttpHeaders();
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
			return new Problem(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.status(), text("unavailable"),
					List.of(), headers);
		}
		logger.error("A request failed", failure);
		return new Problem(ProblemType.INTERNAL, text("internal"));
	}

	private Problem badParameters(BindingResult binding) {
		List<ParameterError> errors = binding.getFieldErrors()
			.stream()
			.map((error) -> new ParameterError(error.getField(), rejected(error), allowed(error)))
			.toList();
		String names = String.join(", ",
				errors.stream().map((error) -> "'" + error.parameter() + "'").distinct().toList());
		String global = String.join(" ",
				binding.getGlobalErrors().stream().map((error) -> String.valueOf(error.getDefaultMessage())).toList());
		String detail = names.isEmpty() ? global : (text("bad-value", names) + " " + global).strip();
		return new Problem(ProblemType.BAD_PARAMETER, detail, errors);
	}

	/**
	 * What the framework says, which it says in English alone; in another language the
	 * explanation of all such failures.
	 */
	String own(ProblemType type, @Nullable String english) {
		Locale reader = LocaleContextHolder.getLocale();
		return reader.equals(Locale.ENGLISH) ? (english != null) ? english : ""
				: this.messages.getMessage("problem." + type.slug() + ".explained", null, reader);
	}

	private String text(String key, Object... values) {
		return this.messages.getMessage("problem.detail." + key, values, LocaleContextHolder.getLocale());
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
