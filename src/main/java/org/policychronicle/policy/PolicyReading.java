package org.policychronicle.policy;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The values of a policy itself in one reading: that of the record, or that of the source
 * document.
 *
 * @param title its title in English
 * @param type what sort of instrument it is
 * @param level how high it stands, and whether it binds
 * @param jurisdiction where it applies
 * @param topics what it is about
 * @param year the year of its issue or, in the document, that under which it is filed
 * @param periodFrom the first year it plans for
 * @param periodTo the last year it plans for
 * @param summary what it is
 * @param purpose what it is for
 * @param scope whom and what it covers
 */
@Embeddable
record PolicyReading(String title, @Enumerated(EnumType.STRING) PolicyType type,
		@Enumerated(EnumType.STRING) LegalLevel level, @Enumerated(EnumType.STRING) Jurisdiction jurisdiction,
		List<String> topics, Integer year, @Nullable Integer periodFrom, @Nullable Integer periodTo, String summary,
		@Nullable String purpose, @Nullable String scope) {

	static PolicyReading of(Policy policy) {
		return new PolicyReading(policy.title, policy.type, policy.level, policy.jurisdiction, List.of(policy.topics),
				policy.sourceYear, policy.periodFrom, policy.periodTo, policy.summary, policy.purpose, policy.scope);
	}

}
