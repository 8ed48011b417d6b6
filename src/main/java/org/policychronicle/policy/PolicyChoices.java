package org.policychronicle.policy;

import java.util.List;

import org.policychronicle.record.RecordName;

/**
 * What the filter form offers.
 *
 * @param agencies the public bodies
 */
record PolicyChoices(List<RecordName> agencies) {

	public List<AgencyRole> roles() {
		return List.of(AgencyRole.values());
	}

	public List<PolicyType> types() {
		return List.of(PolicyType.values());
	}

	public List<Jurisdiction> jurisdictions() {
		return List.of(Jurisdiction.values());
	}

	public List<YearBasis> yearBases() {
		return List.of(YearBasis.values());
	}

	public List<PolicySort> orders() {
		return List.of(PolicySort.values());
	}

}
