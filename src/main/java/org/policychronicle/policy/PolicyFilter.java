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

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which policies are asked for; every part is optional.
 *
 * @param agency slugs of public bodies, any of which has to do with the policy
 * @param role the part that such a body must have in it
 * @param year the year, in the sense of {@code yearBasis}
 * @param yearFrom the first year of a range
 * @param yearTo the last year of a range
 * @param yearBasis what year is meant, that of the source where not given; and by what
 * date newest and oldest go, that of issue where not given
 * @param type the sort of instrument
 * @param level how high it stands
 * @param topic what it is about
 * @param jurisdiction where it applies
 * @param status its status on the day {@code asOf}
 * @param asOf the day for which its status is worked out; where not given today in China
 * (Asia/Shanghai)
 * @param origin where the policy comes from
 * @param basis the sources to go by and to show; all where not given
 * @param q words that must all occur in its names, its description or its provisions
 * @param sort the order; newest first where not given. It goes by the exact date, a month
 * or year without a day after the days inside it when the newest is first and before them
 * when the oldest is; policies without that date come last, by the year of the source,
 * and the slug breaks ties
 */
record PolicyFilter(List<String> agency, @Nullable AgencyRole role, @Nullable @Min(1900) @Max(2100) Integer year,
		@Nullable @Min(1900) @Max(2100) Integer yearFrom, @Nullable @Min(1900) @Max(2100) Integer yearTo,
		@Nullable YearBasis yearBasis, @Nullable PolicyType type, @Nullable LegalLevel level, @Nullable Topic topic,
		@Nullable Jurisdiction jurisdiction, PolicyStatus.@Nullable Value status,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf, @Nullable Origin origin,
		@Nullable Layer basis, @Nullable @Size(max = 200) String q, @Nullable PolicySort sort) {

	PolicyFilter {
		agency = Text.slugs(agency);
		q = Text.orNull(q);
		BadParameterException.requireOrdered("yearFrom", yearFrom, "yearTo", yearTo);
	}

	Layer layer() {
		return (this.basis != null) ? this.basis : Layer.ALL;
	}

	public YearBasis yearMeaning() {
		return (this.yearBasis != null) ? this.yearBasis
				: (layer() == Layer.ALL) ? YearBasis.RECORDED : YearBasis.SOURCE;
	}

	public PolicySort order() {
		return (this.sort != null) ? this.sort : PolicySort.NEWEST;
	}

	/**
	 * The order asked for, by the titles that the reader sees.
	 */
	PolicyOrder policyOrder() {
		return PolicyOrder.of(order(), this.yearBasis, layer(), LocaleContextHolder.getLocale());
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
