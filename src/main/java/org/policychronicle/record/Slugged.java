package org.policychronicle.record;

import java.util.Locale;

/**
 * A member of a closed set, written as its slug in addresses, JSON and the database
 * alike.
 */
public interface Slugged {

	/**
	 * Its name in lower case with hyphens, such as {@code in-force}.
	 */
	default String slug() {
		return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The key of its label in the message files, such as {@code PolicyType.law}.
	 */
	default String messageKey() {
		return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + slug();
	}

	/**
	 * The member of a closed set that has a slug, as the database gives it.
	 */
	static <E extends Enum<E> & Slugged> E of(Class<E> set, String slug) {
		for (E member : set.getEnumConstants()) {
			if (member.slug().equals(slug)) {
				return member;
			}
		}
		throw new IllegalArgumentException("'%s' is not of %s".formatted(slug, set.getSimpleName()));
	}

}
