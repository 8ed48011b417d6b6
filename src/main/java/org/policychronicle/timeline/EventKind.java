package org.policychronicle.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What an event is about. */
public enum EventKind implements Slugged {

	LAWS_AND_RULES("laws-and-rules"), PLANS_AND_STRATEGIES("plans-and-strategies"),
	INSTITUTIONS_AND_PLATFORMS("institutions-and-platforms"), USE_AND_INDUSTRY("use-and-industry"),
	ENFORCEMENT("enforcement");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	EventKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
