package org.policychronicle.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** How near a piece of evidence is to the thing itself, the nearest first. */
enum EvidenceKind implements Slugged {

	OFFICIAL_TEXT, OFFICIAL_TRANSLATION, TRANSLATION, SECONDARY, PUBLIC_COPY, REPOSITORY;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
