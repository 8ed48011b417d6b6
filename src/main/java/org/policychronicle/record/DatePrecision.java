package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How precisely a date is known. */
public enum DatePrecision implements Slugged {

	YEAR, MONTH, DAY;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
