package org.policychronicle.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What sort of body an organization is; one with public powers is an agency. */
enum OrganizationKind implements Slugged {

	COMPANY, RESEARCH_INSTITUTE, PUBLISHER, THINK_TANK, CONFERENCE, TRADE_BODY, COURT_CASE_PARTY;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
