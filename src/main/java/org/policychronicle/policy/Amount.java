package org.policychronicle.policy;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a fine.
 *
 * @param from the least, in the currency
 * @param to the most, in the currency
 * @param percent the most, as a percentage
 * @param currency the currency, as ISO 4217 names it
 * @param of of what the percentage is taken
 * @param chineseOf the same in Chinese
 */
@Embeddable
record Amount(@Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable BigDecimal percent,
		@Nullable String currency, @Nullable String of, @Nullable String chineseOf) {
}
