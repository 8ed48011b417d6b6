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

	private final transient Object[] values;

	/**
	 * Refuses a parameter.
	 * @param reason the text that says why, a key of the message files without
	 * {@code problem.detail.}
	 * @param error the parameter and what is allowed
	 * @param values what the text is about, such as the parameter's name
	 */
	public BadParameterException(String reason, ParameterError error, Object... values) {
		super(reason);
		this.error = error;
		this.values = values;
	}

	/**
	 * Refuses a range whose start is after its end.
	 */
	public static <T extends Comparable<T>> void requireOrdered(String from, @Nullable T start, String to,
			@Nullable T end) {
		if (start != null && end != null && start.compareTo(end) > 0) {
			throw new BadParameterException("reversed-range",
					new ParameterError(from, start.toString(), List.of("\u2264 " + end)), from, to);
		}
	}

	/**
	 * Refuses a range of dates whose start is after its end; dates that overlap are in
	 * order, such as a month and its year.
	 */
	public static void requireOrdered(String from, @Nullable PartialDate start, String to, @Nullable PartialDate end) {
		if (start != null && end != null && start.day().isAfter(end.lastDay())) {
			throw new BadParameterException("reversed-range",
					new ParameterError(from, start.toString(), List.of("\u2264 " + end)), from, to);
		}
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	Object[] values() {
		return this.values;
	}

	ParameterError error() {
		return this.error;
	}

}
