package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * A date in the life of a policy.
 *
 * @param milestone which step it dates
 * @param date the date, as precisely as it is known
 * @param basis where it comes from: the 2024 overview or other sources
 * @param evidence slugs of the sources of the date; empty where it is from the overview
 * @param confidence how sure the date is; null where it is from the overview
 * @param commentsUntil the last day on which a draft may be commented on
 * @param remark what is peculiar about it
 * @param chineseRemark the same in Chinese
 * @param sourceLines the lines of the 2024 overview that give it
 */
@Embeddable
record PolicyDate(@Enumerated(EnumType.STRING) Milestone milestone, PartialDate date,
		@Enumerated(EnumType.STRING) Origin basis, List<String> evidence,
		@Nullable @Enumerated(EnumType.STRING) Confidence confidence, @Nullable LocalDate commentsUntil,
		@Nullable String remark, @Nullable String chineseRemark, List<Integer> sourceLines) {

	/**
	 * The last day for comments, as a date that can be written in any language.
	 */
	public @Nullable PartialDate comments() {
		return PartialDate.of(this.commentsUntil, DatePrecision.DAY);
	}

	@JsonProperty
	public DatePrecision precision() {
		return this.date.precision();
	}

}
