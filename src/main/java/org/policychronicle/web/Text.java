package org.policychronicle.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/** What becomes of a text that comes from outside. */
public final class Text {

	private static final String DIRECTION = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]";

	private static final int MOST_SHOWN = 500;

	private Text() {
	}

	/**
	 * The text without tabs, marks of direction and blanks at its ends, or null where
	 * nothing remains: an untouched form field is no text at all.
	 */
	public static @Nullable String orNull(@Nullable String text) {
		String line = (text != null) ? text.replace('\t', ' ').replaceAll(DIRECTION, "").strip() : "";
		return line.isEmpty() ? null : line;
	}

	/**
	 * The slugs of a parameter that may be given several times: in small letters, each
	 * once, without untouched fields.
	 */
	public static List<String> slugs(@Nullable List<String> given) {
		return (given != null) ? given.stream().filter(StringUtils::hasText).map(Text::slug).distinct().toList()
				: List.of();
	}

	/**
	 * What is chosen of a closed set, each once, without untouched fields.
	 */
	public static <T> List<T> chosen(@Nullable List<@Nullable T> given) {
		return (given != null) ? given.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	/**
	 * The slug in a parameter, or null where it names none.
	 */
	public static @Nullable String slugOrNull(@Nullable String given) {
		return (given != null && !given.isBlank()) ? slug(given) : null;
	}

	private static String slug(String given) {
		return given.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether the text holds control characters, other than the tab that a line of text
	 * may be pasted with, or what is no character and cannot stand in a feed.
	 */
	static boolean hasControls(String text) {
		return text.codePoints()
			.anyMatch((each) -> (Character.isISOControl(each) && each != '\t') || isNoCharacter(each));
	}

	private static boolean isNoCharacter(int code) {
		return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF)
				|| Character.getType(code) == Character.SURROGATE;
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
				|| (character >= 0x2066 && character <= 0x2069) || isNoCharacter(character);
	}

}
