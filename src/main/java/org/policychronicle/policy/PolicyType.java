package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/**
 * What sort of instrument a policy is, in the terms of Chinese legislation; and whether
 * such a thing enters into force.
 */
public enum PolicyType implements Slugged {

	LAW("law", true), ADMINISTRATIVE_REGULATION("administrative-regulation", true),
	DEPARTMENT_RULES("department-rules", true), LOCAL_REGULATION("local-regulation", true),
	LOCAL_GOVERNMENT_RULES("local-government-rules", true), NORMATIVE_DOCUMENT("normative-document", true),
	JUDICIAL_INTERPRETATION("judicial-interpretation", true), STANDARD("standard", true), PLAN("plan", false),
	STRATEGY("strategy", false), FRAMEWORK("framework", false), PROGRAMME("programme", false), DRAFT("draft", false),
	SELF_REGULATION("self-regulation", false), CAMPAIGN("campaign", false), GUIDANCE("guidance", false),
	UNIDENTIFIED("unidentified", false);

	@JsonValue
	@EnumeratedValue
	private final String slug;

	private final boolean entersIntoForce;

	PolicyType(String slug, boolean entersIntoForce) {
		this.slug = slug;
		this.entersIntoForce = entersIntoForce;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	boolean entersIntoForce() {
		return this.entersIntoForce;
	}

}
