package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.LinkedData;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Reference;

/** Says of a policy what schema.org has words for. */
final class PolicyLinkedData {

	private PolicyLinkedData() {
	}

	static LinkedData of(PolicyDetail policy) {
		LinkedData data = LinkedData.of(isLegislation(policy.type()) ? "Legislation" : "CreativeWork", policy.links())
			.with("name", Bilingual.title(policy))
			.with("alternateName",
					policy.names()
						.stream()
						.map(Name::name)
						.filter((name) -> !name.equals(Bilingual.title(policy)))
						.distinct()
						.toList())
			.with("description", Bilingual.text(policy.summary(), policy.chineseSummary()))
			.with("datePublished", date(policy, Milestone.PUBLISHED))
			.with("temporalCoverage",
					(policy.periodFrom() != null) ? policy.periodFrom() + "/" + policy.periodTo() : null)
			.with("subjectOf", LinkedData.of("NewsArticle", policy.news()))
			.with("isPartOf", related(policy, "part-of"))
			.with("hasPart", related(policy, "has-part"));
		return isLegislation(policy.type()) ? legislation(policy, data) : data;
	}

	private static LinkedData legislation(PolicyDetail policy, LinkedData data) {
		PartialDate promulgated = date(policy, Milestone.PROMULGATED);
		List<Reference> changed = policy.relations()
			.stream()
			.filter((relation) -> relation.role().equals("amends") || relation.role().equals("supersedes"))
			.toList();
		return data.with("legislationIdentifier", policy.documentNumber())
			.with("legislationType", policy.type().slug())
			.with("legislationJurisdiction",
					LinkedData.of("AdministrativeArea").with("name", policy.jurisdiction().place()))
			.with("legislationDate", (promulgated != null) ? promulgated : date(policy, Milestone.ADOPTED))
			.with("legislationDateOfApplicability", policy.effective())
			.withMember("legislationLegalForce", force(policy.status().value()))
			.with("legislationPassedBy",
					LinkedData.of("GovernmentOrganization", PolicyCitation.issuers(policy.agencies())))
			.with("legislationChanges", LinkedData.of("Legislation", changed))
			.with("legislationApplies", related(policy, "implements"));
	}

	// Unknown is neither in force nor not.
	private static @Nullable String force(PolicyStatus.@Nullable Value status) {
		if (status == null) {
			return null;
		}
		return switch (status) {
			case IN_FORCE, IN_FORCE_AMENDED -> "InForce";
			case NOT_YET_IN_FORCE, DRAFT, SUPERSEDED, REPEALED -> "NotInForce";
			case NOT_BINDING, UNKNOWN -> null;
		};
	}

	private static boolean isLegislation(PolicyType type) {
		return type.entersIntoForce() || type == PolicyType.DRAFT;
	}

	private static @Nullable PartialDate date(PolicyDetail policy, Milestone milestone) {
		List<PolicyDate> dates = policy.dates(milestone);
		return dates.stream()
			.filter((date) -> date.basis() == Origin.ESTABLISHED)
			.findFirst()
			.or(() -> dates.stream().findFirst())
			.map(PolicyDate::date)
			.orElse(null);
	}

	private static List<LinkedData> related(PolicyDetail policy, String role) {
		return LinkedData.of(null, policy.relations().stream().filter((each) -> each.role().equals(role)).toList());
	}

}
