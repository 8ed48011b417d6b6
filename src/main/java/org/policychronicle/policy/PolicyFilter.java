package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Text;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.StringUtils;

/**
 * Which policies are asked for; every part is optional.
 *
 * @param agency slugs of public bodies, any of which has to do with the policy
 * @param role the part that such a body must have in it
 * @param year the year, in the sense of {@code yearBasis}
 * @param yearFrom the first year of a range
 * @param yearTo the last year of a range
 * @param yearBasis what year is meant; that of the source where not given
 * @param type the sort of instrument
 * @param level how high it stands
 * @param topic what it is about
 * @param jurisdiction where it applies
 * @param status its status on the day {@code asOf}
 * @param asOf the day for which its status is worked out; today where not given
 * @param origin the layer the policy comes from
 * @param basis which layers to go by and to show; both where not given
 * @param q words that must all occur in its names, its description or its provisions
 * @param sort the order; newest first where not given
 */
record PolicyFilter(List<String> agency, @Nullable AgencyRole role, @Nullable @Min(1900) @Max(2100) Integer year,
		@Nullable @Min(1900) @Max(2100) Integer yearFrom, @Nullable @Min(1900) @Max(2100) Integer yearTo,
		@Nullable YearBasis yearBasis, @Nullable PolicyType type, @Nullable LegalLevel level, @Nullable Topic topic,
		@Nullable Jurisdiction jurisdiction, PolicyStatus.@Nullable Value status,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf, @Nullable Origin origin,
		@Nullable Layer basis, @Nullable @Size(max = 200) String q, @Nullable PolicySort sort) {

	PolicyFilter {
		agency = (agency != null) ? agency.stream().filter(StringUtils::hasText).distinct().toList() : List.of();
		q = Text.orNull(q);
		BadParameterException.requireOrdered("yearFrom", yearFrom, "yearTo", yearTo);
	}

	Layer layer() {
		return (this.basis != null) ? this.basis : Layer.ALL;
	}

	public YearBasis yearMeaning() {
		return (this.yearBasis != null) ? this.yearBasis : YearBasis.SOURCE;
	}

	public PolicySort order() {
		return (this.sort != null) ? this.sort : PolicySort.NEWEST;
	}

	/**
	 * The same policies, the newest first.
	 */
	PolicyFilter newestFirst() {
		return new PolicyFilter(this.agency, this.role, this.year, this.yearFrom, this.yearTo, this.yearBasis,
				this.type, this.level, this.topic, this.jurisdiction, this.status, this.asOf, this.origin, this.basis,
				this.q, PolicySort.NEWEST);
	}

	@Nullable Integer firstYear() {
		return (this.year != null) ? this.year : this.yearFrom;
	}

	@Nullable Integer lastYear() {
		return (this.year != null) ? this.year : this.yearTo;
	}

	/**
	 * All policies, with their status on a day.
	 */
	static PolicyFilter everything(LocalDate day) {
		return new PolicyFilter(List.of(), null, null, null, null, null, null, null, null, null, null, day, null, null,
				null, null);
	}

}
