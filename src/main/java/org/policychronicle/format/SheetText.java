package org.policychronicle.format;

import java.util.function.IntFunction;

/** A text as far as one cell of a sheet takes it. */
public final class SheetText {

	/** The key of what is said where a text is cut, with the length of all of it. */
	public static final String CUT = "sheet.cut";

	private static final int MOST_CHARACTERS = 32767;

	private SheetText() {
	}

	/**
	 * The text, or its beginning, which then says that it is cut.
	 * @param text the text
	 * @param mark what to say, by the length of the text
	 */
	static String cut(String text, IntFunction<String> mark) {
		if (text.length() <= MOST_CHARACTERS) {
			return text;
		}
		String end = mark.apply(text.length());
		int length = MOST_CHARACTERS - end.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length) + end;
	}

}
