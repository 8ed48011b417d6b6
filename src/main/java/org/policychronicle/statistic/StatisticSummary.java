package org.policychronicle.statistic;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;

/**
 * A figure or a target as a list shows it.
 *
 * @param slug its slug
 * @param title what it is called
 * @param kind what sort of figure it is
 * @param value the number; null for a target that has none
 * @param unit what the number counts, such as {@code percent}; null without a number
 * @param approximate whether the source gives the number as an estimate
 * @param measures what it is the measure of, in our words
 * @param saidBy who says so, in the words of the source
 * @param periodFrom the first year it covers; null where not stated
 * @param periodTo the last year it covers, or by which a target is due; null where not
 * stated
 * @param policies the policy it belongs to; empty where it belongs to none
 * @param organizations the organizations that say so
 * @param origin which layer the record comes from
 * @param sourceLines the lines of the source document it rests on
 * @param links where it is found
 */
record StatisticSummary(String slug, String title, StatisticKind kind, @Nullable BigDecimal value,
		@Nullable String unit, boolean approximate, String measures, @Nullable String saidBy,
		@Nullable Integer periodFrom, @Nullable Integer periodTo, List<Reference> policies,
		List<Reference> organizations, Origin origin, List<Integer> sourceLines, RecordLinks links) {

	static StatisticSummary of(Statistic statistic, RelatedRecords around) {
		return new StatisticSummary(statistic.slug, statistic.title, statistic.kind, statistic.value, statistic.unit,
				statistic.approximate, statistic.measures, statistic.saidBy, statistic.periodFrom, statistic.periodTo,
				around.of(RecordKind.POLICY), around.of(RecordKind.ORGANIZATION), statistic.origin,
				List.of(statistic.sourceLines), RecordKind.STATISTIC.links(statistic.slug));
	}

}
