package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How precisely a date is known. */
public enum DatePrecision implements Slugged {

	YEAR("year"), MONTH("month"), DAY("day");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	DatePrecision(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
