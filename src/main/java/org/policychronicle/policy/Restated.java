package org.policychronicle.policy;

import java.util.List;

/**
 * How the 2024 overview puts what an article says.
 *
 * @param slug the slug of the overview's own provision
 * @param text what it says, in our words
 * @param sourceLines the lines of the 2024 overview it rests on
 */
record Restated(String slug, String text, List<Integer> sourceLines) {

	static Restated of(Provision told) {
		return new Restated(told.slug, told.text, List.of(told.sourceLines));
	}

}
