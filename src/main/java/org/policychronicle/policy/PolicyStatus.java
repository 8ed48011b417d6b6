package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.Titled;

/**
 * Whether a policy is in force on a day. It is worked out from its type and its dates, by
 * the rule of {@link PolicyLife}, and never stored.
 *
 * @param value the status; null before the first step that is known
 * @param asOf the day in China it holds for
 * @param decidedBy the milestone that decided it, where a date did
 * @param date the date of that milestone
 * @param basis where that date comes from; the overview where both agree
 * @param commentsUntil the last day on which a draft may be commented on, where known
 * @param successor what took its place, or the final text of a draft
 */
public record PolicyStatus(@Nullable Value value, LocalDate asOf, @Nullable Milestone decidedBy,
		@Nullable PartialDate date, @Nullable Origin basis, @Nullable LocalDate commentsUntil,
		@Nullable Successor successor) {

	private static final Set<String> SUCCEEDED = Set.of("superseded-by", "draft-of");

	/**
	 * What the rule says, by dates alone.
	 */
	PolicyStatus(@Nullable Value value, LocalDate asOf, @Nullable Milestone decidedBy, @Nullable PartialDate date,
			@Nullable Origin basis) {
		this(value, asOf, decidedBy, date, basis, null, null);
	}

	boolean isInForce() {
		return this.value != null && this.value.isInForce();
	}

	/**
	 * The same with what a reader asks next.
	 */
	PolicyStatus with(Policy policy, RelatedRecords around) {
		return new PolicyStatus(this.value, this.asOf, this.decidedBy, this.date, this.basis,
				(this.value == Value.DRAFT) ? policy.commentsUntil : null,
				(this.value == Value.SUPERSEDED) ? around.of(RecordKind.POLICY)
					.stream()
					.filter((other) -> SUCCEEDED.contains(other.role()))
					.findFirst()
					.map((other) -> new Successor(other.slug(), other.title(), other.chineseTitle(), other.links()))
					.orElse(null) : null);
	}

	/**
	 * Whether a draft may still be commented on; null where it is none, or the last day
	 * is not known.
	 */
	@JsonProperty
	public @Nullable Boolean openForComment() {
		return (this.commentsUntil != null) ? !this.asOf.isAfter(this.commentsUntil) : null;
	}

	/**
	 * The last day for comments, as a date that can be written in any language.
	 */
	public @Nullable PartialDate comments() {
		return (this.commentsUntil != null) ? new PartialDate(this.commentsUntil, DatePrecision.DAY) : null;
	}

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

	/**
	 * The class of the style sheet that draws it.
	 */
	public String look() {
		return (this.value == null) ? "unk" : switch (this.value) {
			case IN_FORCE, IN_FORCE_AMENDED -> "in";
			case NOT_YET_IN_FORCE, NOT_BINDING -> "iss";
			case DRAFT -> "draft";
			case SUPERSEDED, REPEALED -> "old";
			case UNKNOWN -> "unk";
		};
	}

	/** What a policy can be on a day. */
	public enum Value implements Slugged {

		IN_FORCE, IN_FORCE_AMENDED, NOT_YET_IN_FORCE, DRAFT, SUPERSEDED, REPEALED, NOT_BINDING, UNKNOWN;

		@JsonValue
		private final String slug = slug();

		/**
		 * Whether it is in force, amended or not.
		 */
		boolean isInForce() {
			return this == IN_FORCE || this == IN_FORCE_AMENDED;
		}

	}

	/**
	 * What took the place of a policy.
	 *
	 * @param slug its slug
	 * @param title its title in English
	 * @param chineseTitle its title in Chinese, where known
	 * @param links where it is found
	 */
	public record Successor(String slug, String title, @Nullable String chineseTitle,
			RecordLinks links) implements Titled {

	}

}
