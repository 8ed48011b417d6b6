package org.policychronicle.web;

import org.jspecify.annotations.Nullable;

/** What becomes of a text that comes from outside. */
public final class Text {

	private static final int MOST_SHOWN = 500;

	private Text() {
	}

	/**
	 * The text without blanks at its ends, or null where nothing remains: an untouched
	 * form field is no text at all.
	 */
	public static @Nullable String orNull(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text.strip() : null;
	}

	/**
	 * Whether the text holds characters that are not seen but do something: controls, and
	 * the marks that turn the direction of writing.
	 */
	static boolean isUnseen(String text) {
		return text.codePoints().anyMatch(Text::isUnseen);
	}

	/**
	 * The text as it can be shown without harm: unseen characters written out, and what
	 * is too long cut.
	 */
	static String visible(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().limit(MOST_SHOWN).forEach((character) -> {
			if (isUnseen(character)) {
				shown.append("\\u%04X".formatted(character));
			}
			else {
				shown.appendCodePoint(character);
			}
		});
		return (text.codePointCount(0, text.length()) > MOST_SHOWN) ? shown.append('\u2026').toString()
				: shown.toString();
	}

	private static boolean isUnseen(int character) {
		return Character.isISOControl(character) || (character >= 0x202A && character <= 0x202E)
				|| (character >= 0x2066 && character <= 0x2069);
	}

}
