package org.policychronicle.statistic;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.listing.RecordReader;
import org.policychronicle.listing.RecordService;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Answers every question about figures and targets, for the page and the API alike. */
@Service
class StatisticService extends RecordService<Statistic, StatisticFilter, StatisticSummary, StatisticDetail> {

	private static final List<Dimension<Statistic>> DIMENSIONS = List.of(Dimension.of("kind"));

	StatisticService(Statistics statistics, RecordReader reader) {
		super(RecordKind.STATISTIC, Statistic.class, StatisticSummary.class, StatisticDetail.class, statistics, reader);
	}

	@Override
	protected StatisticFilter everything() {
		return new StatisticFilter(null, null);
	}

	@Override
	protected Conditions<Statistic> conditions(StatisticFilter filter) {
		return new Conditions<Statistic>().is("kind", filter.kind()).add("q", filter.q(), this::words);
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
	protected List<Dimension<Statistic>> dimensions() {
		return DIMENSIONS;
	}

	@Override
	protected List<Facet> facets(StatisticFilter filter, Map<String, Map<String, Long>> found, Labels labels) {
		return List.of(labels.facet("kind", StatisticKind.values(), found.get("kind"), filter.kind()));
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
