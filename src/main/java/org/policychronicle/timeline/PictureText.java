package org.policychronicle.timeline;

import org.jspecify.annotations.Nullable;

/**
 * How wide a text is on the picture, which is laid out where no font is at hand: Latin
 * letters at the mean width of wide sans-serif ones, Chinese characters at their full
 * width.
 */
final class PictureText {

	private static final double LATIN = 6.3;

	private static final double CHINESE = 11.2;

	private static final int FIRST_WIDE = 0x2E80;

	private PictureText() {
	}

	static double width(@Nullable String text) {
		return (text != null) ? text.codePoints().mapToDouble(PictureText::width).sum() : 0;
	}

	/**
	 * The text, or as much of its beginning as is no wider than that.
	 */
	static String cut(String text, double most) {
		if (width(text) <= most) {
			return text;
		}
		StringBuilder cut = new StringBuilder();
		double width = LATIN;
		for (int character : text.codePoints().toArray()) {
			width += width(character);
			if (width > most) {
				break;
			}
			cut.appendCodePoint(character);
		}
		return cut.toString().stripTrailing() + "…";
	}

	private static double width(int character) {
		return (character >= FIRST_WIDE) ? CHINESE : LATIN;
	}

}
