package org.policychronicle.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.ValueSets;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how provisions divide along each of their filters. */
@Component
class ProvisionFacets {

	private final Labels labels;

	ProvisionFacets(Labels labels) {
		this.labels = labels;
	}

	List<Facet> of(ProvisionFilter filter, ProvisionSets sets, FilterMatches matches, List<RecordName> allPolicies,
			List<RecordName> allAgencies, ValueSets statuses) {
		int[] anyStatus = sets.byPolicy(matches.without("status"));
		Map<String, Long> byStatus = new HashMap<>();
		statuses.all().forEach((status, policies) -> policies.forEach((int policy) -> {
			if (anyStatus[policy] > 0) {
				byStatus.merge(status, (long) anyStatus[policy], Long::sum);
			}
		}));
		int[] anyPolicy = filter.policy().isEmpty() && filter.status() == null ? anyStatus
				: sets.byPolicy(matches.without("policy"));
		Map<String, Long> byPolicy = new HashMap<>();
		allPolicies.forEach((policy) -> byPolicy.put(Long.toString(policy.id()), (long) anyPolicy[(int) policy.id()]));
		return List.of(
				this.labels.facet("agency", allAgencies, sets.agencies(filter.layer()).count(matches.without("agency")),
						filter.agency()),
				this.labels.facet("kind", ProvisionKind.values(), count("kind", sets, matches), filter.kind()),
				this.labels.facet("topic", Topic.values(), count("topic", sets, matches), filter.topic()),
				this.labels.facet("addressee", Addressee.values(), count("addressee", sets, matches),
						filter.addressee()),
				this.labels.facet("subject", DutySubject.values(), count("subject", sets, matches), filter.subject()),
				this.labels.facet("trigger", DutyTrigger.values(), count("trigger", sets, matches), filter.trigger()),
				this.labels.facet("status", PolicyStatus.Value.values(), byStatus, filter.status()),
				this.labels.facet("policy", allPolicies, byPolicy, filter.policy()));
	}

	private static Map<String, Long> count(String parameter, ProvisionSets sets, FilterMatches matches) {
		return sets.by(parameter).count(matches.without(parameter));
	}

}
