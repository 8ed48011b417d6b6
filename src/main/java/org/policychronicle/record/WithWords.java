package org.policychronicle.record;

import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.policychronicle.words.Words;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filter "in which these words occur", for any kind of record that has an id: it lets
 * through what a search finds.
 */
public final class WithWords {

	/** A set asked for once, whatever the size of the table. */
	private static final String RECORDS = "? = any(array(select record_id from search_record where kind = ?"
			+ " and words @@ to_tsquery('words', ?)))";

	private WithWords() {
	}

	/**
	 * The records that a search for a text finds.
	 * @param <T> the entity filtered
	 * @param kind what it is
	 * @param text what was typed
	 * @return the specification
	 */
	public static <T> Specification<T> of(RecordKind kind, String text) {
		String words = Words.of(text).query();
		return (root, query, builder) -> builder.isTrue(((HibernateCriteriaBuilder) builder).sql(RECORDS, Boolean.class,
				root.get("id"), builder.literal(kind.slug()), builder.literal(words)));
	}

}
