package org.policychronicle.record;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a record is called, without the record.
 *
 * @param id its identifier, for the database alone
 * @param slug its slug
 * @param title its title or name in English
 * @param chineseTitle its title or name in Chinese, where known
 */
public record RecordName(@JsonIgnore long id, String slug, String title,
		@Nullable String chineseTitle) implements Titled {

	/**
	 * The titles of several records as alternatives in a sentence, as the reader calls
	 * them; null for none.
	 */
	public static @Nullable String titles(List<RecordName> records) {
		Locale reader = LocaleContextHolder.getLocale();
		return records.isEmpty() ? null
				: String.join(" / ", records.stream().map((record) -> record.title(reader)).toList());
	}

}
