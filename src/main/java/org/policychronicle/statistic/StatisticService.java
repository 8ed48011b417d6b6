package org.policychronicle.statistic;

import java.util.EnumSet;
import java.util.Set;

import org.policychronicle.listing.RecordReader;
import org.policychronicle.listing.RecordService;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Results;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Answers every question about figures and targets, for the page and the API alike. */
@Service
class StatisticService extends RecordService<Statistic, StatisticFilter, StatisticSummary, StatisticDetail> {

	private final StatisticFacets facets;

	StatisticService(Statistics statistics, StatisticFacets facets, RecordReader reader) {
		super(RecordKind.STATISTIC, Statistic.class, StatisticSummary.class, StatisticDetail.class, statistics, reader);
		this.facets = facets;
	}

	@Override
	protected StatisticFilter everything() {
		return new StatisticFilter(null, null);
	}

	@Override
	protected Conditions<Statistic> conditions(StatisticFilter filter) {
		return new Conditions<Statistic>().is("kind", filter.kind()).add("q", words(filter.q()));
	}

	@Override
	protected Sort order() {
		return Sort.by(Sort.Order.asc("kind"), Sort.Order.asc("title").ignoreCase(), Sort.Order.asc("slug"));
	}

	@Override
	protected Description describe(Description description, StatisticFilter filter) {
		return description.with("StatisticKind", filter.kind()).with("q", filter.q());
	}

	@Override
	protected Results<StatisticSummary> divide(Results<StatisticSummary> results, StatisticFilter filter,
			Conditions<Statistic> conditions) {
		return results.withFacets(this.facets.of(filter, conditions))
			.withRemedies(() -> this.facets.remedies(conditions));
	}

	@Override
	protected Set<RecordKind> shown() {
		return EnumSet.of(RecordKind.POLICY, RecordKind.ORGANIZATION);
	}

	@Override
	protected long id(Statistic statistic) {
		return statistic.id;
	}

	@Override
	protected StatisticSummary summary(Statistic statistic, RelatedRecords around) {
		return StatisticSummary.of(statistic, around);
	}

	@Override
	protected StatisticDetail detail(Statistic statistic, RelatedRecords around) {
		return StatisticDetail.of(statistic, around);
	}

}
