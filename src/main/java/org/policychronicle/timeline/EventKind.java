package org.policychronicle.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What an event is about. */
public enum EventKind implements Slugged {

	LAWS_AND_RULES, PLANS_AND_STRATEGIES, INSTITUTIONS_AND_PLATFORMS, USE_AND_INDUSTRY, ENFORCEMENT;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
