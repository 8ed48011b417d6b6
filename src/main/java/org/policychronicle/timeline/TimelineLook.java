package org.policychronicle.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.policychronicle.policy.PolicyStatus;
import org.policychronicle.policy.RuleFilter;
import org.policychronicle.policy.RuleTheme;
import org.policychronicle.record.Slugged;

/**
 * How a page shows the timeline; every part is optional.
 *
 * @param view by rule or by date; by rule where not given and the filter allows it
 * @param theme the theme of the instruments
 * @param status their status today
 * @param colour of a frame in the page of another site: light, dark, or as the reader has
 * it where not given
 */
record TimelineLook(@Nullable TimelineView view, @Nullable RuleTheme theme, PolicyStatus.@Nullable Value status,
		@Nullable Colour colour) {

	private static final int LEAST_DAYS = 28;

	/**
	 * Whether the rows of instruments are shown. They know no more than a body and a
	 * span, which for rows must not be too short.
	 */
	boolean isByRule(TimelineFilter filter) {
		return (this.view == null || this.view == TimelineView.RULES) && fits(filter);
	}

	/**
	 * Whether the newest steps of instruments are wanted as a list.
	 */
	boolean isListed(TimelineFilter filter) {
		return this.view == TimelineView.LIST && fits(filter);
	}

	private static boolean fits(TimelineFilter filter) {
		return filter.isOfRules() && !isShort(filter.firstDay(), filter.lastDay());
	}

	/**
	 * Whether only some instruments are wanted.
	 */
	boolean isOfSome() {
		return this.theme != null || this.status != null;
	}

	/**
	 * The instruments that are wanted.
	 */
	RuleFilter rules(TimelineFilter filter) {
		LocalDate last = filter.lastDay();
		return new RuleFilter(this.theme, this.status, filter.agency(), (last != null) ? last.getYear() : null);
	}

	private static boolean isShort(@Nullable LocalDate first, @Nullable LocalDate last) {
		return first != null && last != null && ChronoUnit.DAYS.between(first, last) < LEAST_DAYS - 1;
	}

	/** The colours of a frame. */
	enum Colour implements Slugged {

		LIGHT, DARK;

	}

}
