package org.policychronicle.policy;

import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * A point on which the source compares a policy with a foreign instrument.
 *
 * @param instrument the foreign instrument by its usual short name, such as {@code GDPR}
 * @param jurisdiction whose instrument it is
 * @param point in what they are alike or differ
 * @param sourceLines the lines of the source document that say so
 */
@Embeddable
record Comparison(String instrument, String jurisdiction, String point, List<Integer> sourceLines) {

	/**
	 * The instrument with where it comes from.
	 */
	String named() {
		return this.instrument + " (" + this.jurisdiction + ")";
	}

}
