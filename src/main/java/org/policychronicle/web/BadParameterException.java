package org.policychronicle.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;

/**
 * A parameter that is not understood: an unknown name, an unknown value, or one value too
 * many.
 */
public class BadParameterException extends RuntimeException {

	private final transient ParameterError error;

	public BadParameterException(String message, ParameterError error) {
		super(message);
		this.error = error;
	}

	/**
	 * Refuses a range whose start is after its end.
	 */
	public static <T extends Comparable<T>> void requireOrdered(String from, @Nullable T start, String to,
			@Nullable T end) {
		if (start != null && end != null && start.compareTo(end) > 0) {
			throw new BadParameterException("'%s' is after '%s'.".formatted(from, to),
					new ParameterError(from, start.toString(), List.of("at most " + end)));
		}
	}

	/**
	 * Refuses a range of dates whose start is after its end; dates that overlap are in
	 * order, such as a month and its year.
	 */
	public static void requireOrdered(String from, @Nullable PartialDate start, String to, @Nullable PartialDate end) {
		if (start != null && end != null && start.day().isAfter(end.lastDay())) {
			throw new BadParameterException("'%s' is after '%s'.".formatted(from, to),
					new ParameterError(from, start.toString(), List.of("at most " + end)));
		}
	}

	ParameterError error() {
		return this.error;
	}

}
