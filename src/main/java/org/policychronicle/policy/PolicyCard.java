package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;

/**
 * An instrument as every list shows it: its names, its status in words, who issued it and
 * its life as a line.
 *
 * @param slug its slug
 * @param title its full title in English
 * @param chineseTitle its full title in Chinese, where known
 * @param shortTitle what people call it in English; the full title where there is no
 * other name
 * @param shortChineseTitle the same in Chinese
 * @param summary what it is, in our words
 * @param chineseSummary the same in Chinese
 * @param type what sort of instrument it is
 * @param status its status on the day asked for
 * @param issued when it was issued; null where unknown
 * @param effective when it enters into force; null where unknown
 * @param issuers the names of the bodies that issued it, the shortest there is of each
 * @param line its life, as far as the scale reaches
 * @param links where it is found
 */
public record PolicyCard(String slug, String title, @Nullable String chineseTitle, String shortTitle,
		@Nullable String shortChineseTitle, String summary, @Nullable String chineseSummary, PolicyType type,
		PolicyStatus status, @Nullable PartialDate issued, @Nullable PartialDate effective, List<String> issuers,
		LifeLine line, RecordLinks links) {

	/**
	 * The class of its status in the style sheet.
	 */
	public String look() {
		return this.status.look();
	}

	/**
	 * The date that belongs to its status; null where none is known.
	 */
	public @Nullable PartialDate since() {
		PolicyStatus.Value value = this.status.value();
		if (value == PolicyStatus.Value.IN_FORCE || value == PolicyStatus.Value.IN_FORCE_AMENDED
				|| value == PolicyStatus.Value.NOT_YET_IN_FORCE) {
			return this.effective;
		}
		return (value == PolicyStatus.Value.NOT_BINDING) ? this.issued
				: (value == PolicyStatus.Value.UNKNOWN) ? null : this.status.date();
	}

	/**
	 * The key of its status in words, with a date or without.
	 */
	public String statusKey() {
		PolicyStatus.Value value = this.status.value();
		return (value == null || since() == null) ? this.status.messageKey() : "standing." + value.slug();
	}

}
