package org.policychronicle.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What sort of public body an agency is. */
enum AgencyKind implements Slugged {

	PARTY("party"), LEGISLATURE("legislature"), GOVERNMENT("government"), MINISTRY("ministry"),
	COMMISSION("commission"), ADMINISTRATION("administration"), ACADEMY("academy"),
	STANDARDS_COMMITTEE("standards-committee"), EXPERT_COMMITTEE("expert-committee"),
	LOCAL_GOVERNMENT("local-government"), MILITARY("military"), LOCAL_LEGISLATURE("local-legislature"), COURT("court"),
	PROCURATORATE("procuratorate");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	AgencyKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
