package org.policychronicle.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What a link of the source is worth; only one that is ok leads anywhere. */
public enum LinkStatus implements Slugged {

	NONE, LABEL_ONLY, TRUNCATED, OK;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
