package org.policychronicle.record;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/** Chooses among the two languages in which a text is told. */
public final class Bilingual {

	private Bilingual() {
	}

	/**
	 * The text in the language of whoever asks, where there is one in Chinese.
	 */
	public static String text(String english, @Nullable String chinese) {
		return (chinese != null && isChinese()) ? chinese : english;
	}

	/**
	 * The same of a text that need not be known.
	 */
	public static @Nullable String known(@Nullable String english, @Nullable String chinese) {
		return (chinese != null && isChinese()) ? chinese : english;
	}

	/**
	 * What whoever asks calls a record.
	 */
	public static String title(Titled record) {
		return record.title(LocaleContextHolder.getLocale());
	}

	/**
	 * What a record is called in the other language; null where only one title is known.
	 */
	public static @Nullable String otherTitle(Titled record) {
		return record.otherTitle(LocaleContextHolder.getLocale());
	}

	private static boolean isChinese() {
		return LocaleContextHolder.getLocale().getLanguage().equals("zh");
	}

}
