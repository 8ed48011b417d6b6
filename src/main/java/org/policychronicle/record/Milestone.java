package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** A step in the life of an instrument, in the order in which they usually come. */
public enum Milestone implements Slugged {

	DRAFT("draft"), ADOPTED("adopted"), PROMULGATED("promulgated"), PUBLISHED("published"), ANNOUNCED("announced"),
	LAUNCHED("launched"), EFFECTIVE("effective"), AMENDED("amended"), SUPERSEDED("superseded"), REPEALED("repealed");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	Milestone(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
