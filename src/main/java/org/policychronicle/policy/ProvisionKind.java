package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What a provision does. */
enum ProvisionKind implements Slugged {

	PRINCIPLE, OBLIGATION, PROHIBITION, RIGHT, MECHANISM, TARGET, PENALTY, SCOPE, EXEMPTION;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
