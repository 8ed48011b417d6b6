package org.policychronicle.statistic;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how figures divide along each of their filters. */
@Component
class StatisticFacets {

	private static final List<Dimension<Statistic>> DIMENSIONS = List.of(Dimension.of("kind"));

	private final FacetCounts counts;

	private final Labels labels;

	StatisticFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	List<Facet> of(StatisticFilter filter, Conditions<Statistic> conditions) {
		Map<String, Map<String, Long>> found = this.counts.count(Statistic.class, conditions, DIMENSIONS);
		return List.of(this.labels.facet("kind", StatisticKind.values(), found.get("kind"), filter.kind()));
	}

	Map<String, Long> remedies(Conditions<Statistic> conditions) {
		return this.counts.without(Statistic.class, conditions);
	}

}
