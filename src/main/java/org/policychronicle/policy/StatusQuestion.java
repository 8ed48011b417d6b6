package org.policychronicle.policy;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which status is asked for.
 *
 * @param policy slug of the policy, as resolve_name gives it
 * @param day the day, such as 2022-10-15
 */
record StatusQuestion(@NotNull(message = "the slug of a policy") @Size(min = 1, max = 100) String policy,
		@NotNull(message = "a day such as 2022-10-15") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {

}
