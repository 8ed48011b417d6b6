package org.policychronicle.policy;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

/**
 * Whether a policy is in force on a day. It is worked out from its type and its dates, by
 * the rule of {@link PolicyLife}, and never stored.
 *
 * @param value the status; null before the first step that is known
 * @param asOf the day in China it holds for
 * @param decidedBy the milestone that decided it, where a date did
 * @param date the date of that milestone
 * @param basis which layer gives that date; the document where both agree
 */
public record PolicyStatus(@Nullable Value value, LocalDate asOf, @Nullable Milestone decidedBy,
		@Nullable PartialDate date, @Nullable Origin basis) {

	/**
	 * The day it holds for, as a date that can be written in any language.
	 */
	public PartialDate day() {
		return new PartialDate(this.asOf, DatePrecision.DAY);
	}

	/**
	 * The key of its name in the message files.
	 */
	public String messageKey() {
		return (this.value != null) ? this.value.messageKey() : "Value.none";
	}

	/** What a policy can be on a day. */
	public enum Value implements Slugged {

		IN_FORCE("in-force"), NOT_YET_IN_FORCE("not-yet-in-force"), DRAFT("draft"),
		NO_LONGER_IN_FORCE("no-longer-in-force"), NOT_APPLICABLE("not-applicable"), UNKNOWN("unknown");

		@JsonValue
		private final String slug;

		Value(String slug) {
			this.slug = slug;
		}

		@Override
		public String slug() {
			return this.slug;
		}

	}

}
