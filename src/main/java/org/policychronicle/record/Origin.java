package org.policychronicle.record;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * Where a value comes from: what the source document says, or what is known from
 * elsewhere.
 */
public enum Origin implements Slugged {

	DOCUMENT("document"), ESTABLISHED("established"),

	/**
	 * What the source document says and the record knows better: seen in the document's
	 * own reading alone, and there as what the document says.
	 */
	REPLACED("replaced");

	@EnumeratedValue
	private final String stored;

	Origin(String stored) {
		this.stored = stored;
	}

	/**
	 * The origin that the database gives.
	 */
	public static Origin stored(String stored) {
		return valueOf(stored.toUpperCase(Locale.ROOT));
	}

	@Override
	@JsonValue
	public String slug() {
		return (this == REPLACED) ? DOCUMENT.stored : this.stored;
	}

	/**
	 * Whether the source document says it.
	 */
	public boolean isDocument() {
		return this != ESTABLISHED;
	}

}
