package org.policychronicle.statistic;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Component;

/** Turns a filter into conditions on figures, and counts how they divide along it. */
@Component
class StatisticConditions {

	private static final List<Dimension<Statistic>> DIMENSIONS = List.of(Dimension.of("kind"));

	private final FacetCounts counts;

	private final Labels labels;

	StatisticConditions(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	static Conditions<Statistic> of(StatisticFilter filter) {
		return new Conditions<Statistic>().is("kind", filter.kind())
			.add("q", WithWords.of(RecordKind.STATISTIC, filter.q()));
	}

	<I> Results<I> divided(Results<I> results, StatisticFilter filter) {
		Map<String, Map<String, Long>> found = this.counts.count(Statistic.class, of(filter), DIMENSIONS);
		List<Facet> facets = List
			.of(this.labels.facet("kind", StatisticKind.values(), found.get("kind"), filter.kind()));
		return results.withFacets(facets).withRemedies(() -> this.counts.without(Statistic.class, of(filter)));
	}

}
