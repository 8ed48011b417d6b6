package org.policychronicle.organization;

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

/**
 * Turns a filter into conditions on organizations, and counts how they divide along it.
 */
@Component
class OrganizationConditions {

	private static final List<Dimension<Organization>> DIMENSIONS = List.of(Dimension.of("kind"),
			Dimension.of("platformYear"));

	private final FacetCounts counts;

	private final Labels labels;

	OrganizationConditions(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	static Conditions<Organization> of(OrganizationFilter filter) {
		return new Conditions<Organization>().is("kind", filter.kind())
			.is("platformYear", filter.platformYear())
			.add("q", WithWords.of(RecordKind.ORGANIZATION, filter.q()));
	}

	<I> Results<I> divided(Results<I> results, OrganizationFilter filter) {
		Map<String, Map<String, Long>> found = this.counts.count(Organization.class, of(filter), DIMENSIONS);
		List<Facet> facets = List.of(
				this.labels.facet("kind", OrganizationKind.values(), found.get("kind"), filter.kind()),
				this.labels.years("platformYear", found.get("platformYear"), filter.platformYear()));
		return results.withFacets(facets).withRemedies(() -> this.counts.without(Organization.class, of(filter)));
	}

}
