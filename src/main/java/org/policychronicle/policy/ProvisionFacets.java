package org.policychronicle.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.criteria.Join;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.ValueSets;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how provisions divide along each of their filters. */
@Component
class ProvisionFacets {

	private final FacetCounts counts;

	private final Labels labels;

	ProvisionFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	List<Facet> of(ProvisionFilter filter, Conditions<Provision> conditions, List<RecordName> allPolicies,
			List<RecordName> allAgencies, ValueSets statuses) {
		Map<String, Map<String, Long>> counted = this.counts.count(Provision.class, conditions,
				dimensions(filter.layer()));
		Map<String, Long> byStatus = new HashMap<>();
		statuses.all().forEach((status, policies) -> counted.get("status").forEach((policy, count) -> {
			if (policies.contains(Integer.parseInt(policy))) {
				byStatus.merge(status, count, Long::sum);
			}
		}));
		return List.of(this.labels.facet("agency", allAgencies, counted.get("agency"), filter.agency()),
				this.labels.facet("kind", ProvisionKind.values(), counted.get("kind"), filter.kind()),
				this.labels.facet("topic", Topic.values(), counted.get("topic"), filter.topic()),
				this.labels.facet("addressee", Addressee.values(), counted.get("addressee"), filter.addressee()),
				this.labels.facet("subject", DutySubject.values(), counted.get("subject"), filter.subject()),
				this.labels.facet("trigger", DutyTrigger.values(), counted.get("trigger"), filter.trigger()),
				this.labels.facet("status", PolicyStatus.Value.values(), byStatus, filter.status()),
				this.labels.facet("policy", allPolicies, counted.get("policy"), filter.policy()));
	}

	Map<String, Long> remedies(Conditions<Provision> conditions) {
		return this.counts.without(Provision.class, conditions);
	}

	private static List<Dimension<Provision>> dimensions(Layer layer) {
		return List.of(new Dimension<>("kind", (provision, query, builder) -> Share.of(provision.get("kind"))),
				new Dimension<>("topic",
						(provision, query, builder) -> Share
							.of(builder.sql("unnest(?)", String.class, provision.get("topics")))),
				new Dimension<>("addressee",
						(provision, query, builder) -> Share
							.of(builder.sql("unnest(?)", String.class, provision.get("addressees")))),
				new Dimension<>("subject", (provision, query, builder) -> Share.of(provision.get("subject"))),
				new Dimension<>("trigger", (provision, query, builder) -> Share.of(provision.get("trigger"))),
				new Dimension<>("status", (provision, query, builder) -> Share.of(provision.get("policy").get("id"))),
				new Dimension<>("policy", (provision, query, builder) -> Share.of(provision.get("policy").get("id"))),
				new Dimension<>("agency", (provision, query, builder) -> {
					Join<Provision, Policy> policy = provision.join("policy");
					Join<Policy, PolicyAgency> part = policy.join("parts");
					return new Share(part.get("agencyId"), part.get("basis").in(layer.origins()));
				}));
	}

}
