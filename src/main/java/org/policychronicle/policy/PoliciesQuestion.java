package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which policies are asked for.
 *
 * @param q words that must all occur in names, description or provisions
 * @param agency slugs of public bodies, any of which has to do with the policy
 * @param role the part that such a body must have in it
 * @param type the sort of instrument
 * @param topic what it is about
 * @param jurisdiction where it applies
 * @param status its status on the day asOf
 * @param asOf the day for which status is worked out; today in China where not given
 * @param yearFrom the first year, of issue unless yearBasis says otherwise
 * @param yearTo the last year
 * @param yearBasis which year is meant
 * @param sort the order, newest first where not given
 * @param size how many to list, 20 where not given
 * @param page the page, counted from 1
 */
record PoliciesQuestion(@Nullable @Size(max = 200) String q, @Size(max = 10) List<String> agency,
		@Nullable AgencyRole role, @Nullable PolicyType type, @Nullable Topic topic,
		@Nullable Jurisdiction jurisdiction, PolicyStatus.@Nullable Value status,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
		@Nullable @Min(1900) @Max(2100) Integer yearFrom, @Nullable @Min(1900) @Max(2100) Integer yearTo,
		@Nullable YearBasis yearBasis, @Nullable PolicySort sort, @Nullable @Min(1) @Max(50) Integer size,
		@Nullable @Min(1) @Max(1000) Integer page) {

	PoliciesQuestion {
		agency = (agency != null) ? List.copyOf(agency) : List.of();
	}

	PolicyFilter filter() {
		return new PolicyFilter(this.agency, this.role, null, this.yearFrom, this.yearTo, this.yearBasis, this.type,
				null, this.topic, this.jurisdiction, this.status, this.asOf, null, null, this.q, this.sort);
	}

}
