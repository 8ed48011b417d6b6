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
		return (chinese != null && LocaleContextHolder.getLocale().getLanguage().equals("zh")) ? chinese : english;
	}

}
