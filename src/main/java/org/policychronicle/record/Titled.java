package org.policychronicle.record;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something with a title or name in English and perhaps one in Chinese. A reader sees
 * first the one of the language that is read, where there is one.
 */
public interface Titled {

	/**
	 * Its title or name in English.
	 */
	String title();

	/**
	 * Its title or name in Chinese; null where none is known.
	 */
	@Nullable String chineseTitle();

	/**
	 * What a reader of a language calls it.
	 */
	default String title(Locale reader) {
		String chinese = isChinese(reader) ? chineseTitle() : null;
		return (chinese != null) ? chinese : title();
	}

	/**
	 * What it is called in the other language; null where only one title is known.
	 */
	default @Nullable String otherTitle(Locale reader) {
		return (isChinese(reader) && chineseTitle() != null) ? title() : isChinese(reader) ? null : chineseTitle();
	}

	/**
	 * The language of {@link #title(Locale)} as HTML names it, where it is not that of
	 * the reader.
	 */
	default @Nullable String foreign(Locale reader) {
		return (isChinese(reader) && chineseTitle() == null) ? "en" : null;
	}

	private static boolean isChinese(Locale reader) {
		return reader.getLanguage().equals("zh");
	}

}
