package org.policychronicle.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What sort of public body an agency is. */
enum AgencyKind implements Slugged {

	PARTY, LEGISLATURE, GOVERNMENT, MINISTRY, COMMISSION, ADMINISTRATION, ACADEMY, STANDARDS_COMMITTEE,
	EXPERT_COMMITTEE, LOCAL_GOVERNMENT, MILITARY, LOCAL_LEGISLATURE, COURT, PROCURATORATE;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
