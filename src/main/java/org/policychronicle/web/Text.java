package org.policychronicle.web;

import org.jspecify.annotations.Nullable;

/** The text of an untouched form field is no text at all. */
public final class Text {

	private Text() {
	}

	/**
	 * The text without blanks at its ends, or null where nothing remains.
	 */
	public static @Nullable String orNull(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text.strip() : null;
	}

}
