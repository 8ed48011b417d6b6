package org.policychronicle.statistic;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

/**
 * A figure or a target as a list shows it.
 *
 * @param slug its slug
 * @param title what it is called
 * @param chineseTitle the same in Chinese
 * @param kind what sort of figure it is
 * @param value the number; null for a target that has none
 * @param unit what the number counts, such as {@code percent}; null without a number
 * @param chineseUnit the same in Chinese
 * @param approximate whether the overview gives the number as an estimate
 * @param measures what it is the measure of, in our words
 * @param chineseMeasures the same in Chinese
 * @param saidBy who says so, in the words of the overview
 * @param chineseSaidBy the same in Chinese
 * @param periodFrom the first year it covers; null where not stated
 * @param periodTo the last year it covers, or by which a target is due; null where not
 * stated
 * @param policies the policy it belongs to; empty where it belongs to none
 * @param organizations the organizations that say so
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
record StatisticSummary(String slug, String title, @Nullable String chineseTitle, StatisticKind kind,
		@Nullable BigDecimal value, @Nullable String unit, @Nullable String chineseUnit, boolean approximate,
		String measures, @Nullable String chineseMeasures, @Nullable String saidBy, @Nullable String chineseSaidBy,
		@Nullable Integer periodFrom, @Nullable Integer periodTo, List<Reference> policies,
		List<Reference> organizations, Origin origin, List<Integer> sourceLines, RecordLinks links) implements Titled {

	static StatisticSummary of(Statistic statistic, RelatedRecords around) {
		return new StatisticSummary(statistic.slug, statistic.title, statistic.chineseTitle, statistic.kind,
				statistic.value, statistic.unit, statistic.chineseUnit, statistic.approximate, statistic.measures,
				statistic.chineseMeasures, statistic.saidBy, statistic.chineseSaidBy, statistic.periodFrom,
				statistic.periodTo, around.of(RecordKind.POLICY), around.of(RecordKind.ORGANIZATION), statistic.origin,
				List.of(statistic.sourceLines), RecordKind.STATISTIC.links(statistic.slug));
	}

}
