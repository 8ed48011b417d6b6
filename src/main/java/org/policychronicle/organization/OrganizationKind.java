package org.policychronicle.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What sort of body an organization is; one with public powers is an agency. */
enum OrganizationKind implements Slugged {

	COMPANY("company"), RESEARCH_INSTITUTE("research-institute"), PUBLISHER("publisher"), THINK_TANK("think-tank"),
	CONFERENCE("conference"), TRADE_BODY("trade-body"), COURT_CASE_PARTY("court-case-party");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	OrganizationKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
