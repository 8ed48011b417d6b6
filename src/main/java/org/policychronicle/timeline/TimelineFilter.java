package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Text;

/**
 * Which events are asked for; every part is optional.
 *
 * @param kind what the event is about
 * @param year the year in which it lies, wholly or partly
 * @param agency slugs of public bodies, any of which acts in it
 * @param from the year, month or day before which it must not end
 * @param to the year, month or day after which it must not begin
 * @param organization slug of an organization that takes part in it
 * @param policy slug of a policy that it concerns
 * @param origin where the event comes from
 * @param basis which reading is wanted: the record, or what the 2024 overview tells and
 * nothing else
 * @param q words that must all occur in its title or details
 * @param sort the order; oldest first where not given. A month or year without a day
 * comes after the days inside it when the newest is first and before them when the oldest
 * is, and the slug breaks ties
 */
record TimelineFilter(@Nullable EventKind kind, @Nullable @Min(1900) @Max(2100) Integer year, List<String> agency,
		@Nullable PartialDate from, @Nullable PartialDate to, @Nullable String organization, @Nullable String policy,
		@Nullable Origin origin, @Nullable Layer basis, @Nullable @Size(max = 200) String q, @Nullable DateOrder sort) {

	TimelineFilter {
		agency = Text.slugs(agency);
		organization = Text.slugOrNull(organization);
		policy = Text.slugOrNull(policy);
		q = Text.orNull(q);
		BadParameterException.requireOrdered("from", from, "to", to);
	}

	Layer layer() {
		return (this.basis != null) ? this.basis : Layer.ALL;
	}

	public DateOrder order() {
		return (this.sort != null) ? this.sort : DateOrder.OLDEST;
	}

	/**
	 * The slugs of all records that it names.
	 */
	List<String> named() {
		return Stream.concat(this.agency.stream(), Stream.of(this.organization, this.policy).filter(Objects::nonNull))
			.toList();
	}

	/**
	 * Whether it asks for no more than a period and bodies, as the timeline by rule can
	 * show.
	 */
	boolean isOfRules() {
		return this.kind == null && this.organization == null && this.policy == null && this.origin == null
				&& layer() == Layer.ALL && this.q == null;
	}

	/**
	 * The same, the newest first where no order is asked for.
	 */
	TimelineFilter newestFirst() {
		return new TimelineFilter(this.kind, this.year, this.agency, this.from, this.to, this.organization, this.policy,
				this.origin, this.basis, this.q, (this.sort != null) ? this.sort : DateOrder.NEWEST);
	}

	/**
	 * The same of all times.
	 */
	TimelineFilter ofAllTimes() {
		return new TimelineFilter(this.kind, null, this.agency, null, null, this.organization, this.policy, this.origin,
				this.basis, this.q, this.sort);
	}

	/**
	 * The first day asked for; null where open.
	 */
	@Nullable LocalDate firstDay() {
		return (this.year != null) ? LocalDate.of(this.year, 1, 1) : (this.from != null) ? this.from.day() : null;
	}

	/**
	 * The last day asked for; null where open.
	 */
	@Nullable LocalDate lastDay() {
		return (this.year != null) ? LocalDate.of(this.year, 12, 31) : (this.to != null) ? this.to.lastDay() : null;
	}

	/**
	 * All events.
	 */
	static TimelineFilter everything() {
		return new TimelineFilter(null, null, List.of(), null, null, null, null, null, null, null, null);
	}

}
