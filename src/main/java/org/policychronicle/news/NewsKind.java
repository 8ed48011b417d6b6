package org.policychronicle.news;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** Whether an item is news or reading that the source recommends. */
public enum NewsKind implements Slugged {

	NEWS("news"), SUGGESTED_READING("suggested-reading");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	NewsKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
