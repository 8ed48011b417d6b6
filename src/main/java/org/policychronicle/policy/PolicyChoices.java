package org.policychronicle.policy;

import java.util.List;

/** What the filter form offers beside the facets. */
record PolicyChoices() {

	public List<YearBasis> yearBases() {
		return List.of(YearBasis.values());
	}

	public List<PolicySort> orders() {
		return List.of(PolicySort.values());
	}

}
