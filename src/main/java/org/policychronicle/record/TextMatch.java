package org.policychronicle.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * One word to look for in the texts of a record, in whatever letter case. The word stands
 * for itself: no character in it is a wildcard.
 */
public final class TextMatch {

	private final String pattern;

	private TextMatch(String word) {
		this.pattern = "%" + word.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
	}

	/**
	 * The records in which every word of a text occurs, each in any of their places.
	 * @param <T> the entity filtered
	 * @param text the words, parted by blanks; null filters nothing
	 * @param somewhere the places in which one word may occur
	 * @return the specification
	 */
	public static <T> Specification<T> everyWord(@Nullable String text,
			Function<TextMatch, Specification<T>> somewhere) {
		if (text == null) {
			return Specification.unrestricted();
		}
		return Specification.allOf(words(text).map(somewhere).toList());
	}

	/**
	 * The words of a text as patterns of {@code like}, for a statement of one's own on
	 * texts in small letters.
	 */
	public static List<String> patterns(String text) {
		return words(text).map((word) -> word.pattern).toList();
	}

	private static Stream<TextMatch> words(String text) {
		return Arrays.stream(text.split("\\s+")).map(TextMatch::new);
	}

	/**
	 * The records of which one of these attributes holds the word.
	 */
	public <T> Specification<T> in(String... attributes) {
		return (root, query,
				builder) -> builder.or(Arrays.stream(attributes)
					.map((attribute) -> occurs(builder, root.get(attribute)))
					.toArray(Predicate[]::new));
	}

	/**
	 * The records of which one name, among the {@code names} of the entity, holds the
	 * word.
	 */
	public <T> Specification<T> inNames() {
		return (root, query, builder) -> {
			Subquery<Integer> names = query.subquery(Integer.class);
			Root<T> named = names.correlate(root);
			Expression<String> name = named.<T, Name>join("names").get("name");
			return builder.exists(names.select(builder.literal(1)).where(occurs(builder, name)));
		};
	}

	/**
	 * The condition that the word occurs in one text, for places that only the feature
	 * knows.
	 */
	public Predicate occurs(CriteriaBuilder builder, Expression<String> text) {
		return builder.like(builder.lower(text), this.pattern, '\\');
	}

}
