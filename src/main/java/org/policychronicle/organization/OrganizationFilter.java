package org.policychronicle.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which organizations are asked for; every part is optional.
 *
 * @param kind the sort of organization
 * @param platformYear the year in which its open innovation platform began
 * @param q words that must all occur in its names, its description or the field of its
 * platform
 */
record OrganizationFilter(@Nullable OrganizationKind kind, @Nullable @Min(1900) @Max(2100) Integer platformYear,
		@Nullable @Size(max = 200) String q) {

	OrganizationFilter {
		q = Text.orNull(q);
	}

}
