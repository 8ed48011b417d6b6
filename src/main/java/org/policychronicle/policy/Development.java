package org.policychronicle.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * A step of an instrument as news: a draft, its issue, its entry into force, a change or
 * its end.
 *
 * @param slug the slug of the event that tells of it
 * @param policy the slug of the instrument
 * @param title what the instrument is called for short
 * @param chineseTitle the same in Chinese, where known
 * @param summary what the instrument is
 * @param chineseSummary the same in Chinese
 * @param milestone which step
 * @param date when it was or will be
 * @param atOnce whether the instrument is in force from that day
 * @param commentsUntil the last day on which a draft may be commented on, where known
 * @param successor what took its place, where known
 * @param links where the instrument is found
 */
public record Development(String slug, String policy, String title, @Nullable String chineseTitle, String summary,
		@Nullable String chineseSummary, Milestone milestone, PartialDate date, boolean atOnce,
		@Nullable LocalDate commentsUntil, PolicyStatus.@Nullable Successor successor,
		RecordLinks links) implements Titled {

	/**
	 * The key of what it says.
	 * @param today the day on which it is read
	 */
	public String key(LocalDate today) {
		String by = (this.milestone == Milestone.SUPERSEDED && this.successor != null) ? ".by" : "";
		boolean issue = DevelopmentStep.ISSUED.is(this.milestone);
		String when = (issue && this.atOnce) ? ".at-once" : (!issue && this.date.day().isAfter(today)) ? ".later" : "";
		return "step." + this.milestone.slug() + by + when;
	}

	/**
	 * The last day for comments, as a date that can be written in any language.
	 */
	public @Nullable PartialDate comments() {
		return (this.commentsUntil != null && this.milestone == Milestone.DRAFT)
				? new PartialDate(this.commentsUntil, DatePrecision.DAY) : null;
	}

}
