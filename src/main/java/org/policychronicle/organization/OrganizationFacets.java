package org.policychronicle.organization;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how organizations divide along each of their filters. */
@Component
class OrganizationFacets {

	private static final List<Dimension<Organization>> DIMENSIONS = List.of(Dimension.of("kind"),
			Dimension.of("platformYear"));

	private final FacetCounts counts;

	private final Labels labels;

	OrganizationFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	List<Facet> of(OrganizationFilter filter, Conditions<Organization> conditions) {
		Map<String, Map<String, Long>> found = this.counts.count(Organization.class, conditions, DIMENSIONS);
		return List.of(this.labels.facet("kind", OrganizationKind.values(), found.get("kind"), filter.kind()),
				this.labels.years("platformYear", found.get("platformYear"), filter.platformYear()));
	}

	Map<String, Long> remedies(Conditions<Organization> conditions) {
		return this.counts.without(Organization.class, conditions);
	}

}
