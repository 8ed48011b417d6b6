package org.policychronicle.policy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;

/**
 * What the 2024 overview says of a policy where the record knows better.
 *
 * @param title the title that it uses
 * @param sourceYear the year under which it files the policy
 * @param summary what it says of the policy, in our words
 * @param purpose what it says that the policy is for
 * @param scope whom and what it says that the policy covers
 * @param dates the dates it gives
 * @param provisions what it says that the policy provides
 * @param agencies the bodies it names
 */
record PolicyOverview(String title, int sourceYear, String summary, @Nullable String purpose, @Nullable String scope,
		List<PolicyDate> dates, List<ProvisionDetail> provisions, List<Reference> agencies) {

	static @Nullable PolicyOverview of(Policy policy, RelatedRecords around) {
		PolicyReading document = (policy.origin == Origin.DOCUMENT) ? policy.document : null;
		return (document != null) ? new PolicyOverview(document.title(), document.year(), document.summary(),
				document.purpose(), document.scope(),
				policy.dates.stream().filter((date) -> date.basis() == Origin.REPLACED).toList(),
				policy.provisions.stream()
					.filter((provision) -> provision.origin == Origin.REPLACED)
					.map((provision) -> ProvisionDetail.of(provision, Map.of()))
					.toList(),
				around.of(RecordKind.AGENCY).stream().filter((agency) -> agency.basis() == Origin.REPLACED).toList())
				: null;
	}

}
