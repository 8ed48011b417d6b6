package org.policychronicle.policy;

import java.util.List;

import org.policychronicle.record.RecordName;

/**
 * What the filter form offers.
 *
 * @param agencies the public bodies
 */
record PolicyChoices(List<RecordName> agencies) {

	List<AgencyRole> roles() {
		return List.of(AgencyRole.values());
	}

	List<PolicyType> types() {
		return List.of(PolicyType.values());
	}

	List<Jurisdiction> jurisdictions() {
		return List.of(Jurisdiction.values());
	}

	List<YearBasis> yearBases() {
		return List.of(YearBasis.values());
	}

	List<PolicySort> orders() {
		return List.of(PolicySort.values());
	}

}
