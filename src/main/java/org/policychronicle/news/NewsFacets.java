package org.policychronicle.news;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.RecordName;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how news divide along their filters. */
@Component
class NewsFacets {

	private static final List<Dimension<NewsItem>> DIMENSIONS = List.of(
			new Dimension<>("year", (item, query, builder) -> Share.of(builder.year(item.get("date").get("day")))),
			new Dimension<>("publisher", (item, query, builder) -> Share.of(item.get("publisherId"))),
			new Dimension<>("kind", (item, query, builder) -> Share.of(item.get("kind"))));

	private final FacetCounts counts;

	private final Labels labels;

	NewsFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	List<Facet> of(NewsFilter filter, Conditions<NewsItem> conditions, List<RecordName> organizations) {
		Map<String, Map<String, Long>> found = this.counts.count(NewsItem.class, conditions, DIMENSIONS);
		return List.of(this.labels.facet("kind", NewsKind.values(), found.get("kind"), filter.kind()),
				this.labels.years("year", found.get("year"), filter.year()),
				this.labels.facet("publisher", organizations, found.get("publisher"), filter.publisher()));
	}

	Map<String, Long> remedies(Conditions<NewsItem> conditions) {
		return this.counts.without(NewsItem.class, conditions);
	}

}
