package org.policychronicle.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What a link of the source is worth; only one that is ok leads anywhere. */
public enum LinkStatus implements Slugged {

	NONE("none"), LABEL_ONLY("label-only"), TRUNCATED("truncated"), OK("ok");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	LinkStatus(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
