package org.policychronicle.record;

import java.time.Instant;
import java.util.Map;

/**
 * When records of one kind were published and last changed.
 *
 * @param data when any of the data was last changed
 * @param whole the changes that concerned the whole record
 * @param bySlug those of the records that have an entry of their own in the change log
 */
public record ChangeTime(Instant data, History whole, Map<String, History> bySlug) {

	/**
	 * When one record was last changed.
	 */
	public Instant of(String slug) {
		History own = this.bySlug.get(slug);
		return (own != null && own.last().isAfter(this.whole.last())) ? own.last() : this.whole.last();
	}

	/**
	 * When one record was first published: one of the document with all of it, another
	 * with its own first entry.
	 */
	public Instant published(String slug, Origin origin) {
		History own = this.bySlug.get(slug);
		return (own != null && origin == Origin.ESTABLISHED) ? own.first() : this.whole.first();
	}

	/**
	 * How many times one record was changed since it was first published.
	 */
	public int revision(String slug) {
		History own = this.bySlug.get(slug);
		return Math.max(0, this.whole.changes() + ((own != null) ? own.changes() : 0) - 1);
	}

	/**
	 * Some changes.
	 *
	 * @param first when the first was
	 * @param last when the last was
	 * @param changes how many there are
	 */
	public record History(Instant first, Instant last, int changes) {

	}

}
