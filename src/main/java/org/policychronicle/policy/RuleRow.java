package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;
import org.policychronicle.web.TimeScale;

/**
 * An instrument as a row of the timeline.
 *
 * @param slug its slug
 * @param title what people call it, in English
 * @param chineseTitle what people call it, in Chinese
 * @param official its whole titles
 * @param life its life as a line
 * @param status its status today
 * @param since the day of that status, or of its last step, where known
 * @param issuers the bodies that issued or adopted it
 * @param text where its official text is, where known
 * @param links where it is found
 */
public record RuleRow(String slug, String title, @Nullable String chineseTitle, Name official, LifeLine life,
		PolicyStatus status, @Nullable PartialDate since, List<Reference> issuers, @Nullable String text,
		RecordLinks links) implements Titled {

	static RuleRow of(Policy policy, RelatedRecords around, PolicyStatus status, TimeScale scale) {
		Name name = Name.brief(policy);
		return new RuleRow(policy.slug, name.title(), name.chineseTitle(), Name.of(policy),
				LifeLine.of(policy, status, scale), status,
				(status.isInForce() || status.value() == PolicyStatus.Value.NOT_YET_IN_FORCE) ? policy.effective
						: status.date(),
				issuers(around.of(RecordKind.AGENCY)),
				policy.links.stream()
					.filter((link) -> link.kind() == PolicyLink.Kind.OFFICIAL_TEXT)
					.map(PolicyLink::address)
					.findFirst()
					.orElse(null),
				RecordKind.POLICY.links(policy.slug));
	}

	private static List<Reference> issuers(List<Reference> agencies) {
		for (String role : List.of(AgencyRole.ISSUED.slug(), AgencyRole.ADOPTED.slug(), AgencyRole.DRAFTED.slug())) {
			List<Reference> found = agencies.stream().filter((agency) -> agency.role().equals(role)).toList();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	/**
	 * The titles of an instrument.
	 *
	 * @param title in English
	 * @param chineseTitle in Chinese, where known
	 */
	public record Name(String title, @Nullable String chineseTitle) implements Titled {

		private static Name of(Policy policy) {
			return new Name(policy.title, policy.chineseTitle);
		}

		/**
		 * What people call it.
		 */
		static Name brief(Policy policy) {
			return new Name((policy.shortTitle != null) ? policy.shortTitle : policy.title,
					(policy.shortChineseTitle != null) ? policy.shortChineseTitle : policy.chineseTitle);
		}

	}

}
