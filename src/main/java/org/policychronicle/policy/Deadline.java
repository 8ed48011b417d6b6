package org.policychronicle.policy;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The time within which a duty is to be met.
 *
 * @param within how many of the unit
 * @param unit hours, days, working-days, months or years
 * @param of from when it is counted
 * @param chineseOf the same in Chinese
 */
@Embeddable
record Deadline(Integer within, String unit, @Nullable String of, @Nullable String chineseOf) {
}
