package org.policychronicle.words;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with everything left out that people write one way or the other, so that index
 * and query agree: the same as the function {@code fold} of the database. Each character
 * knows where it comes from.
 *
 * @param text letters and digits, in small letters and of one width, and blanks for
 * everything else
 * @param origins for each character of it, and its end, its place in the text as written
 */
public record FoldedText(String text, int[] origins) {

	private static final String INVISIBLE = "\u0300-\u036f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff"
			+ "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u2122\u2120";

	private static final char FIRST_HAN = '\u3400';

	private static final Pattern LEFT_OUT = Pattern.compile("[" + INVISIBLE + "]");

	/**
	 * Folds a text.
	 */
	public static FoldedText of(String written) {
		StringBuilder text = new StringBuilder(written.length());
		IntStream.Builder origins = IntStream.builder();
		for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
			String folded = fold(written.codePointAt(at));
			text.append(folded);
			for (int i = 0; i < folded.length(); i++) {
				origins.add(at);
			}
		}
		return new FoldedText(text.toString(), origins.add(written.length()).build().toArray());
	}

	/**
	 * Whether words begin at a place: before it stands no letter or digit of the same
	 * word. Chinese ones begin anywhere.
	 */
	public boolean isStart(int at) {
		return at == 0 || this.text.charAt(at) >= FIRST_HAN || this.text.charAt(at - 1) == ' '
				|| this.text.charAt(at - 1) >= FIRST_HAN;
	}

	/**
	 * The words of a text as typed, with one blank between.
	 */
	static String words(String written) {
		return of(written).text.strip().replaceAll(" +", " ");
	}

	/**
	 * A text without what is not seen.
	 */
	static String visible(String written) {
		return LEFT_OUT.matcher(written).replaceAll("");
	}

	private static String fold(int character) {
		if (character < 0x80) {
			return Character.isLetterOrDigit(character) ? Character.toString(Character.toLowerCase(character)) : " ";
		}
		if (character >= 0x4e00 && character < 0xa000) {
			return Character.toString(character);
		}
		String seen = visible(Character.toString(character));
		StringBuilder folded = new StringBuilder();
		visible(Normalizer.normalize(seen, Normalizer.Form.NFKD)).codePoints()
			.map((each) -> (Character.isAlphabetic(each) || (each >= '0' && each <= '9')) ? Character.toLowerCase(each)
					: ' ')
			.forEach(folded::appendCodePoint);
		return folded.toString();
	}

}
