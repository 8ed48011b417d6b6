package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Which layer a value belongs to: what the source document says, or what is known from
 * elsewhere.
 */
public enum Origin implements Slugged {

	DOCUMENT("document"), ESTABLISHED("established");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	Origin(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
