package org.policychronicle.record;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the 2024 overview names a record and what it says of it.
 *
 * @param title the name or title that it uses
 * @param text what it says, in our words; null where it only names the record
 */
@Embeddable
public record Told(String title, @Nullable String text) {

	/**
	 * What the document says otherwise than the record.
	 * @param told what it says; null where it does not know the record
	 * @param title the title in the record
	 * @param text the text in the record
	 */
	public static @Nullable Says<Told> otherwise(@Nullable Told told, String title, @Nullable String text) {
		return (told == null || (told.title.equals(title) && (told.text == null || told.text.equals(text)))) ? null
				: new Says<>(told);
	}

}
