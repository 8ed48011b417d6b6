package org.policychronicle.policy;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

/**
 * Whether a policy is in force on a day. It is worked out from its type and its dates and
 * never stored, and it is unknown while the day lies inside a period that is known only
 * to the month or year.
 *
 * @param value the status
 * @param asOf the day it holds for
 * @param decidedBy the milestone that decided it, where a date did
 * @param date the date of that milestone
 * @param basis which layer gives that date; the document where both agree
 */
public record PolicyStatus(Value value, LocalDate asOf, @Nullable Milestone decidedBy, @Nullable PartialDate date,
		@Nullable Origin basis) {

	/**
	 * The status of a policy on a day, by the dates of the layers that are to be seen.
	 */
	static PolicyStatus on(LocalDate day, Policy policy, Layer layer) {
		PolicyStatus status = on(day, policy.type, policy.effective(layer), policy.ended(layer));
		if (status.date == null) {
			return status;
		}
		PartialDate stated = (status.decidedBy == Milestone.SUPERSEDED) ? policy.documentEnded
				: policy.documentEffective;
		return new PolicyStatus(status.value, day, status.decidedBy, status.date,
				status.date.equals(stated) ? Origin.DOCUMENT : Origin.ESTABLISHED);
	}

	/**
	 * The status on a day of whatever is of this type and has these dates, without the
	 * layer that gives them.
	 */
	static PolicyStatus on(LocalDate day, PolicyType type, @Nullable PartialDate effective,
			@Nullable PartialDate ended) {
		if (type == PolicyType.DRAFT) {
			return new PolicyStatus(Value.DRAFT, day, null, null, null);
		}
		if (!type.entersIntoForce()) {
			Value value = (type == PolicyType.UNIDENTIFIED) ? Value.UNKNOWN : Value.NOT_APPLICABLE;
			return new PolicyStatus(value, day, null, null, null);
		}
		if (effective == null) {
			return new PolicyStatus(Value.UNKNOWN, day, null, null, null);
		}
		if (ended != null && !day.isBefore(ended.day())) {
			Value value = day.isBefore(ended.lastDay()) ? Value.UNKNOWN : Value.NO_LONGER_IN_FORCE;
			return new PolicyStatus(value, day, Milestone.SUPERSEDED, ended, null);
		}
		Value value = day.isBefore(effective.day()) ? Value.NOT_YET_IN_FORCE
				: day.isBefore(effective.lastDay()) ? Value.UNKNOWN : Value.IN_FORCE;
		return new PolicyStatus(value, day, Milestone.EFFECTIVE, effective, null);
	}

	/**
	 * The day it holds for, as a date that can be written in any language.
	 */
	public PartialDate day() {
		return new PartialDate(this.asOf, DatePrecision.DAY);
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
