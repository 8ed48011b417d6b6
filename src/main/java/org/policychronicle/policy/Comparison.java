package org.policychronicle.policy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;

/**
 * A point on which the overview compares a policy with a foreign instrument.
 *
 * @param instrument the foreign instrument by its usual short name, such as {@code GDPR}
 * @param jurisdiction whose instrument it is
 * @param point in what they are alike or differ
 * @param recordedPoint the same without what is known to be wrong; null where nothing is
 * @param sourceLines the lines of the 2024 overview that say so
 */
@Embeddable
record Comparison(String instrument, String jurisdiction, String point, @JsonIgnore @Nullable String recordedPoint,
		List<Integer> sourceLines) {

	/**
	 * The same as the reading that is wanted puts it.
	 */
	Comparison in(Layer layer) {
		return (layer == Layer.ALL && this.recordedPoint != null)
				? new Comparison(this.instrument, this.jurisdiction, this.recordedPoint, null, this.sourceLines) : this;
	}

	/**
	 * The instrument with where it comes from.
	 */
	String named() {
		return this.instrument + " (" + this.jurisdiction + ")";
	}

}
