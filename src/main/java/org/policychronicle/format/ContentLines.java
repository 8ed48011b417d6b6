package org.policychronicle.format;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar at 75 octets. The library folds at so many characters,
 * which Chinese makes longer than the standard lets them be.
 */
final class ContentLines {

	private static final int MOST_OCTETS = 75;

	private ContentLines() {
	}

	static String fold(String calendar) {
		StringBuilder folded = new StringBuilder();
		calendar.lines().forEach((line) -> foldLine(line, folded));
		return folded.toString();
	}

	private static void foldLine(String line, StringBuilder folded) {
		int octets = 0;
		for (int i = 0; i < line.length();) {
			String character = Character.toString(line.codePointAt(i));
			int size = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > MOST_OCTETS) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.append(character);
			octets += size;
			i += character.length();
		}
		folded.append("\r\n");
	}

}
