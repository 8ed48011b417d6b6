package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * An instrument in a line of a table: what it is called for short, who issued it, since
 * when it is in force and how many duties it has.
 *
 * @param slug its slug
 * @param title its short title, or else its title
 * @param chineseTitle the same in Chinese, where known
 * @param effective when it entered or enters into force; null where unknown
 * @param drafted when its latest draft was published; null where unknown
 * @param commentsUntil the last day on which a draft may be commented on, where known
 * @param issuers the bodies that issued it, the one that leads first
 * @param duties how many duties are on record
 * @param links where it is found
 */
public record Brief(String slug, String title, @Nullable String chineseTitle, @Nullable PartialDate effective,
		@Nullable PartialDate drafted, @Nullable LocalDate commentsUntil, List<Issuer> issuers, long duties,
		RecordLinks links) implements Titled {

	/**
	 * The last day for comments, as a date that can be written in any language.
	 */
	public @Nullable PartialDate comments() {
		return (this.commentsUntil != null) ? new PartialDate(this.commentsUntil, DatePrecision.DAY) : null;
	}

	/**
	 * Whether it can still be commented on.
	 */
	public boolean isOpen(LocalDate today) {
		return this.commentsUntil != null && !today.isAfter(this.commentsUntil);
	}

	/**
	 * A body, as short as it can be said.
	 *
	 * @param title its acronym, or else its name
	 * @param chineseTitle its name in Chinese, where known
	 */
	public record Issuer(String title, @Nullable String chineseTitle) implements Titled {

	}

}
