package org.policychronicle.statistic;

import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.RecordKind;

/** Says what of a figure goes into which form. */
final class StatisticForms {

	private StatisticForms() {
	}

	static Work work(StatisticDetail statistic) {
		return Work.record(RecordKind.STATISTIC, statistic.slug(), statistic.title(), statistic.chineseTitle(),
				statistic.links());
	}

	static LinkedData linked(StatisticDetail statistic) {
		return LinkedData.of("PropertyValue", statistic.links())
			.with("name", Bilingual.title(statistic))
			.with("description", Bilingual.text(statistic.measures(), statistic.chineseMeasures()))
			.with("value", statistic.value())
			.with("unitText", Bilingual.known(statistic.unit(), statistic.chineseUnit()))
			.with("subjectOf", LinkedData.of(null, statistic.policies()));
	}

	static MarkdownDocument markdown(StatisticDetail statistic) {
		return MarkdownDocument.of(Bilingual.title(statistic), statistic.links().html())
			.text(Bilingual.text(statistic.measures(), statistic.chineseMeasures()))
			.fact("filter.kind", statistic.kind())
			.fact("statistic.value-label", (statistic.value() != null) ? statistic.value().toPlainString() : null)
			.fact("statistic.unit", Bilingual.known(statistic.unit(), statistic.chineseUnit()))
			.fact("statistic.approximate", statistic.approximate() ? "\u2248" : null)
			.fact("filter.from", statistic.periodFrom())
			.fact("filter.to", statistic.periodTo())
			.fact("statistic.said-by", Bilingual.known(statistic.saidBy(), statistic.chineseSaidBy()))
			.doubts(statistic.notes())
			.references("nav.policies", statistic.policies(), null)
			.references("nav.organizations", statistic.organizations(), null)
			.provenance(statistic.origin(), statistic.sourceLines(), statistic.sections())
			.cite(work(statistic));
	}

}
