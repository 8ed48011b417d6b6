package org.policychronicle.record;

import org.jspecify.annotations.Nullable;

/**
 * What the 2024 overview says, where it says otherwise than the record.
 *
 * @param <T> what it speaks of
 * @param document what the 2024 overview says
 */
public record Says<T>(T document) {

	/**
	 * What the 2024 overview says; null where it says nothing.
	 */
	public static <T> @Nullable Says<T> document(@Nullable T document) {
		return (document != null) ? new Says<>(document) : null;
	}

}
