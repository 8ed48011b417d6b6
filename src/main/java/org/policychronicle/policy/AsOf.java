package org.policychronicle.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * The day for which a status is asked.
 *
 * @param asOf the day, such as {@code 2022-10-15}; today where not given
 */
record AsOf(@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {

}
