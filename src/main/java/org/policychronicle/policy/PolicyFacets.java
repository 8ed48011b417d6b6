package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.ValueSets;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Component;

/** Counts how policies divide along each of their filters, and by year. */
@Component
class PolicyFacets {

	private final Labels labels;

	PolicyFacets(Labels labels) {
		this.labels = labels;
	}

	List<Facet> of(PolicyFilter filter, PolicySets sets, FilterMatches matches, List<RecordName> agencies,
			LocalDate day) {
		Layer layer = filter.layer();
		List<Facet> facets = new ArrayList<>();
		facets.add(this.labels.facet("agency", agencies,
				sets.agencies(filter.role(), layer).count(matches.without("agency")), filter.agency()));
		if (!filter.agency().isEmpty()) {
			facets.add(roles(filter, sets, matches, agencies));
		}
		facets.add(this.labels.years("year", sets.years(filter.yearMeaning(), layer).count(matches.without("year")),
				filter.year()));
		facets.add(this.labels.facet("status", PolicyStatus.Value.values(),
				sets.lives(layer).on(day).count(matches.without("status")), filter.status()));
		facets.add(this.labels.facet("topic", Topic.values(), sets.by("topic", layer).count(matches.without("topic")),
				filter.topic()));
		facets.add(this.labels.facet("type", PolicyType.values(), sets.by("type", layer).count(matches.without("type")),
				filter.type()));
		facets.add(this.labels.facet("level", LegalLevel.values(),
				sets.by("level", layer).count(matches.without("level")), filter.level()));
		facets.add(this.labels.facet("jurisdiction", Jurisdiction.values(),
				sets.by("jurisdiction", layer).count(matches.without("jurisdiction")), filter.jurisdiction()));
		facets.add(this.labels.facet("origin", Layer.ALL.origins().toArray(Origin[]::new),
				sets.origins.count(matches.without("origin")), filter.origin()));
		return List.copyOf(facets);
	}

	/**
	 * What the bodies that are chosen have to do with the policies; of no meaning without
	 * them.
	 */
	private Facet roles(PolicyFilter filter, PolicySets sets, FilterMatches matches, List<RecordName> agencies) {
		Set<String> chosen = agencies.stream()
			.filter((agency) -> filter.agency().contains(agency.slug()))
			.map((agency) -> Long.toString(agency.id()))
			.collect(Collectors.toSet());
		RoaringBitmap others = matches.without("agency", "role");
		Map<String, Long> counts = new HashMap<>();
		for (AgencyRole role : AgencyRole.values()) {
			counts.put(role.slug(),
					RoaringBitmap.and(others, sets.agencies(role, filter.layer()).of(chosen)).getLongCardinality());
		}
		return this.labels.facet("role", AgencyRole.values(), counts, filter.role());
	}

	PolicyChart chart(PolicyFilter filter, PolicySets sets, FilterMatches matches) {
		ValueSets byYear = sets.years(filter.yearMeaning(), filter.layer());
		Integer first = filter.firstYear();
		Integer last = filter.lastYear();
		return PolicyChart.of(byYear(byYear.count(sets.everything)), byYear(byYear.count(matches.without("year"))),
				(year) -> (first == null || year >= first) && (last == null || year <= last));
	}

	private static SortedMap<Integer, Long> byYear(Map<String, Long> counts) {
		SortedMap<Integer, Long> years = new TreeMap<>();
		counts.forEach((year, count) -> years.put(Integer.valueOf(year), count));
		return years;
	}

}
