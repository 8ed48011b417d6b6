package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordName;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Component;

/** Counts how policies divide along each of their filters, and by year and type. */
@Component
class PolicyFacets {

	private static final String CHART = "year and type";

	private final FacetCounts counts;

	private final Labels labels;

	PolicyFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	PolicyList divide(Results<PolicySummary> results, PolicyFilter filter, Conditions<Policy> conditions,
			List<RecordName> agencies, LocalDate day) {
		Map<String, Map<String, Long>> found = this.counts.count(Policy.class, conditions,
				List.of(status(day, filter.layer()), type(), agency(filter.role(), filter.layer()), topic(),
						year(filter), level(), jurisdiction(), origin(), yearAndType(filter)));
		List<Facet> facets = List.of(
				this.labels.facet("status", PolicyStatus.Value.values(), found.get("status"), filter.status()),
				this.labels.facet("type", PolicyType.values(), found.get("type"), filter.type()),
				this.labels.facet("agency", agencies, found.get("agency"), filter.agency()),
				this.labels.facet("topic", Topic.values(), found.get("topic"), filter.topic()),
				this.labels.years("year", found.get("year"), filter.year()),
				this.labels.facet("level", LegalLevel.values(), found.get("level"), filter.level()),
				this.labels.facet("jurisdiction", Jurisdiction.values(), found.get("jurisdiction"),
						filter.jurisdiction()),
				this.labels.facet("origin", Origin.values(), found.get("origin"), filter.origin()));
		return new PolicyList(
				results.withFacets(facets).withRemedies(() -> this.counts.without(Policy.class, conditions)),
				PolicyChart.of(found.get(CHART)));
	}

	private static Dimension<Policy> status(LocalDate day, Layer layer) {
		return new Dimension<>("status",
				(policy, query, builder) -> Share.of(StatusOnDay.of(policy, day, layer, builder)));
	}

	private static Dimension<Policy> type() {
		return new Dimension<>("type", (policy, query, builder) -> Share.of(policy.get("type")));
	}

	private static Dimension<Policy> level() {
		return new Dimension<>("level", (policy, query, builder) -> Share.of(policy.get("level")));
	}

	private static Dimension<Policy> jurisdiction() {
		return new Dimension<>("jurisdiction", (policy, query, builder) -> Share.of(policy.get("jurisdiction")));
	}

	private static Dimension<Policy> origin() {
		return new Dimension<>("origin", (policy, query, builder) -> Share.of(policy.get("origin")));
	}

	private static Dimension<Policy> agency(@Nullable AgencyRole role, Layer layer) {
		return new Dimension<>("agency", (policy, query, builder) -> {
			Join<Policy, PolicyAgency> part = policy.join("parts");
			Predicate seen = part.get("basis").in(layer.origins());
			return new Share(part.get("agencyId"),
					(role != null) ? builder.and(builder.equal(part.get("role"), role), seen) : seen);
		});
	}

	private static Dimension<Policy> topic() {
		return new Dimension<>("topic",
				(policy, query, builder) -> Share.of(builder.sql("unnest(?)", String.class, policy.get("topics"))));
	}

	private static Dimension<Policy> year(PolicyFilter filter) {
		return new Dimension<>("year", (policy, query, builder) -> Share.of(yearOf(policy, filter, builder)));
	}

	// No filter is called so, hence all of them hold.
	private static Dimension<Policy> yearAndType(PolicyFilter filter) {
		return new Dimension<>(CHART,
				(policy, query, builder) -> Share
					.of(builder.concat(builder.concat(yearOf(policy, filter, builder).cast(String.class), "|"),
							policy.get("type").cast(String.class))));
	}

	private static Expression<?> yearOf(Root<Policy> policy, PolicyFilter filter, HibernateCriteriaBuilder builder) {
		return (filter.yearMeaning() == YearBasis.SOURCE) ? policy.get("sourceYear")
				: builder.year(PolicyConditions.day(policy, filter));
	}

}
