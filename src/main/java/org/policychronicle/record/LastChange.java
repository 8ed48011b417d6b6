package org.policychronicle.record;

import java.time.Instant;
import java.util.Map;

/**
 * When records of one kind were last changed.
 *
 * @param data when any of the data was
 * @param whole when a change last concerned the whole record
 * @param bySlug when those were that have an entry of their own in the change log
 */
public record LastChange(Instant data, Instant whole, Map<String, Instant> bySlug) {

	/**
	 * When one record was last changed.
	 */
	public Instant of(String slug) {
		Instant own = this.bySlug.getOrDefault(slug, this.whole);
		return own.isAfter(this.whole) ? own : this.whole;
	}

}
