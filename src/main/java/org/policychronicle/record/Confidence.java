package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How sure an established value or a doubt is. */
public enum Confidence implements Slugged {

	HIGH, MEDIUM, LOW;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

	/**
	 * The sign that tells it at a glance.
	 */
	public String glyph() {
		return switch (this) {
			case HIGH -> "\u25cf";
			case MEDIUM -> "\u25d0";
			case LOW -> "\u25cb";
		};
	}

}
