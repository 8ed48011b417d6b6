package org.policychronicle.statistic;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;
import org.policychronicle.record.Told;

import org.springframework.context.MessageSource;

/**
 * All that is known of a figure or a target, and all that is around it.
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
 * @param notes corrections and open questions, each with the field it affects
 * @param says what the 2024 overview says otherwise
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record StatisticDetail(String slug, String title, @Nullable String chineseTitle, StatisticKind kind,
		@Nullable BigDecimal value, @Nullable String unit, @Nullable String chineseUnit, boolean approximate,
		String measures, @Nullable String chineseMeasures, @Nullable String saidBy, @Nullable String chineseSaidBy,
		@Nullable Integer periodFrom, @Nullable Integer periodTo, List<Reference> policies,
		List<Reference> organizations, List<Reference> notes, @Nullable Says<Told> says, Origin origin,
		List<Integer> sourceLines, List<Reference> sections, RecordLinks links) implements Titled, Publishable {

	static StatisticDetail of(Statistic statistic, RelatedRecords around) {
		return new StatisticDetail(statistic.slug, statistic.title, statistic.chineseTitle, statistic.kind,
				statistic.value, statistic.unit, statistic.chineseUnit, statistic.approximate, statistic.measures,
				statistic.chineseMeasures, statistic.saidBy, statistic.chineseSaidBy, statistic.periodFrom,
				statistic.periodTo, around.of(RecordKind.POLICY), around.of(RecordKind.ORGANIZATION),
				around.of(RecordKind.NOTE), Told.otherwise(statistic.told, statistic.title, statistic.measures),
				statistic.origin, List.of(statistic.sourceLines), around.of(RecordKind.SECTION),
				RecordKind.STATISTIC.links(statistic.slug));
	}

	@Override
	public CitedWork work() {
		return CitedWork.record(RecordKind.STATISTIC, this.slug, this.title, this.chineseTitle, this.links);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("PropertyValue", this.links)
			.with("name", Bilingual.title(this))
			.with("description", Bilingual.text(this.measures, this.chineseMeasures))
			.with("value", this.value)
			.with("unitText", Bilingual.known(this.unit, this.chineseUnit))
			.with("subjectOf", LinkedData.of(null, this.policies));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(Bilingual.title(this), this.links.html())
			.text(Bilingual.text(this.measures, this.chineseMeasures))
			.fact("filter.kind", this.kind)
			.fact("statistic.value-label", (this.value != null) ? this.value.toPlainString() : null)
			.fact("statistic.unit", Bilingual.known(this.unit, this.chineseUnit))
			.fact("statistic.approximate", this.approximate ? "\u2248" : null)
			.fact("filter.from", this.periodFrom)
			.fact("filter.to", this.periodTo)
			.fact("statistic.said-by", Bilingual.known(this.saidBy, this.chineseSaidBy))
			.doubts(this.notes)
			.references("nav.policies", this.policies, null)
			.references("nav.organizations", this.organizations, null)
			.provenance(this.origin, this.sourceLines, this.sections)
			.cite(work());
	}

}
