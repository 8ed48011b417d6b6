package org.policychronicle.statistic;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which figures are asked for; every part is optional.
 *
 * @param kind the sort of figure
 * @param q words that must all occur in its title, its unit, in what it measures or in
 * who says it
 */
record StatisticFilter(@Nullable StatisticKind kind, @Nullable @Size(max = 200) String q) {

	StatisticFilter {
		q = Text.orNull(q);
	}

}
