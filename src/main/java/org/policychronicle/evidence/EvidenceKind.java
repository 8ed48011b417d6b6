package org.policychronicle.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** How near a piece of evidence is to the thing itself, the nearest first. */
enum EvidenceKind implements Slugged {

	OFFICIAL_TEXT("official-text"), OFFICIAL_TRANSLATION("official-translation"), TRANSLATION("translation"),
	SECONDARY("secondary"), PUBLIC_COPY("public-copy"), REPOSITORY("repository");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	EvidenceKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
