package org.policychronicle.source;

import com.fasterxml.jackson.annotation.JsonValue;
import org.policychronicle.record.Slugged;

/**
 * What a line of the source is: a heading names what follows, a lead-in opens a list, and
 * only a statement says something that a record has to cite.
 */
enum LineRole implements Slugged {

	HEADING, LEAD_IN, STATEMENT;

	@JsonValue
	private final String slug = slug();

	static LineRole of(String slug) {
		for (LineRole role : values()) {
			if (role.slug.equals(slug)) {
				return role;
			}
		}
		throw new IllegalArgumentException("no line of the source is a " + slug);
	}

}
