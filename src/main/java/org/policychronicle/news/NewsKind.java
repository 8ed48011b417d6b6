package org.policychronicle.news;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** Whether an item is news or reading that the source recommends. */
public enum NewsKind implements Slugged {

	NEWS, SUGGESTED_READING;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
