package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** Where an instrument applies. */
public enum Jurisdiction implements Slugged {

	NATIONAL("national"), SHANGHAI("shanghai"), SHENZHEN("shenzhen");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	Jurisdiction(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
