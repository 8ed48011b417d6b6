package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What a provision does. */
enum ProvisionKind implements Slugged {

	PRINCIPLE("principle"), OBLIGATION("obligation"), PROHIBITION("prohibition"), RIGHT("right"),
	MECHANISM("mechanism"), TARGET("target"), PENALTY("penalty"), SCOPE("scope"), EXEMPTION("exemption");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	ProvisionKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
