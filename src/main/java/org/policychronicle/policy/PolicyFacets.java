package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.policychronicle.record.Demands;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.ValueSets;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Component;

/** Counts how policies divide along each of their filters, and by year and type. */
@Component
class PolicyFacets {

	private final Labels labels;

	PolicyFacets(Labels labels) {
		this.labels = labels;
	}

	List<Facet> of(PolicyFilter filter, PolicySets sets, Demands demands, List<RecordName> agencies, LocalDate day) {
		Layer layer = filter.layer();
		return List.of(
				this.labels.facet("status", PolicyStatus.Value.values(),
						sets.lives(layer).on(day).count(demands.without("status")), filter.status()),
				this.labels.facet("type", PolicyType.values(), sets.by("type", layer).count(demands.without("type")),
						filter.type()),
				this.labels.facet("agency", agencies,
						sets.agencies(filter.role(), layer).count(demands.without("agency")), filter.agency()),
				this.labels.facet("topic", Topic.values(), sets.by("topic", layer).count(demands.without("topic")),
						filter.topic()),
				this.labels.years("year", sets.years(filter.yearMeaning(), layer).count(demands.without("year")),
						filter.year()),
				this.labels.facet("level", LegalLevel.values(), sets.by("level", layer).count(demands.without("level")),
						filter.level()),
				this.labels.facet("jurisdiction", Jurisdiction.values(),
						sets.by("jurisdiction", layer).count(demands.without("jurisdiction")), filter.jurisdiction()),
				this.labels.facet("origin", Layer.ALL.origins().toArray(Origin[]::new),
						sets.origins.count(demands.without("origin")), filter.origin()));
	}

	PolicyChart chart(PolicyFilter filter, PolicySets sets, RoaringBitmap found) {
		ValueSets byYear = sets.years(filter.yearMeaning(), filter.layer());
		SortedMap<Integer, Map<PolicyChart.Family, Long>> years = new TreeMap<>();
		for (PolicyChart.Family family : PolicyChart.Family.values()) {
			byYear.count(RoaringBitmap.and(found, sets.by("type", filter.layer()).of(family.types())))
				.forEach((year, count) -> years
					.computeIfAbsent(Integer.valueOf(year), (added) -> new EnumMap<>(PolicyChart.Family.class))
					.put(family, count));
		}
		return PolicyChart.of(years);
	}

}
