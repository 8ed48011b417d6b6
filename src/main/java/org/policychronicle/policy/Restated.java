package org.policychronicle.policy;

import java.util.List;

/**
 * How the source document puts what an article says.
 *
 * @param slug the slug of the document's own provision
 * @param text what it says, in our words
 * @param sourceLines the lines of the source document it rests on
 */
record Restated(String slug, String text, List<Integer> sourceLines) {

	static Restated of(Provision told) {
		return new Restated(told.slug, told.text, List.of(told.sourceLines));
	}

}
