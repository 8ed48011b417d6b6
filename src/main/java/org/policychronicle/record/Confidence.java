package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How sure an established value or a doubt is. */
public enum Confidence implements Slugged {

	HIGH("high"), MEDIUM("medium"), LOW("low");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	Confidence(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
