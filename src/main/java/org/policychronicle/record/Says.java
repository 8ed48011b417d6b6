package org.policychronicle.record;

import org.jspecify.annotations.Nullable;

/**
 * What witnesses other than the record's own evidence say, where they say it otherwise.
 *
 * @param <T> what they speak of
 * @param document what the source document, an overview of 2024, says
 */
public record Says<T>(T document) {

	/**
	 * What the source document says; null where it says nothing.
	 */
	public static <T> @Nullable Says<T> document(@Nullable T document) {
		return (document != null) ? new Says<>(document) : null;
	}

}
