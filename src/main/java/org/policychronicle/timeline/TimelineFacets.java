package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.NearRecord;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordName;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how events divide along their filters. */
@Component
class TimelineFacets {

	private final FacetCounts counts;

	private final Labels labels;

	TimelineFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	List<Facet> of(TimelineFilter filter, Conditions<TimelineEvent> conditions, List<RecordName> agencies) {
		Map<String, Map<String, Long>> found = this.counts.count(TimelineEvent.class, conditions,
				dimensions(filter.layer()));
		return List.of(this.labels.facetBySlug("agency", agencies, found.get("agency"), filter.agency()),
				this.labels.years("year", found.get("year"), filter.year()),
				this.labels.facet("kind", EventKind.values(), found.get("kind"), filter.kind()), this.labels
					.facet("origin", Layer.ALL.origins().toArray(Origin[]::new), found.get("origin"), filter.origin()));
	}

	/**
	 * How many events lie in each year.
	 */
	Map<String, Long> years(Conditions<TimelineEvent> conditions, Layer layer) {
		return this.counts.count(TimelineEvent.class, conditions, List.of(years(layer))).get("year");
	}

	Map<String, Long> remedies(Conditions<TimelineEvent> conditions) {
		return this.counts.without(TimelineEvent.class, conditions);
	}

	private static List<Dimension<TimelineEvent>> dimensions(Layer layer) {
		return List.of(new Dimension<>("origin", (event, query, builder) -> Dimension.Share.of(event.get("origin"))),
				new Dimension<>("kind",
						(event, query, builder) -> Dimension.Share.of(reading(event, layer).get("kind"))),
				years(layer), NearRecord.dimension("agency", RecordKind.EVENT, RecordKind.AGENCY, layer));
	}

	private static Path<?> reading(Root<TimelineEvent> event, Layer layer) {
		return (layer == Layer.ALL) ? event : event.get("document");
	}

	// An event that lasts several years counts in each of them.
	private static Dimension<TimelineEvent> years(Layer layer) {
		return new Dimension<>("year",
				(event, query,
						builder) -> Dimension.Share.of(builder.sql("generate_series(?, ?)", Integer.class,
								builder.year(reading(event, layer).get("date").get("day")),
								builder.year(builder.coalesce(reading(event, layer).get("end").<LocalDate>get("day"),
										reading(event, layer).get("date").<LocalDate>get("day"))))));
	}

}
