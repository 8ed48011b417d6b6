package org.policychronicle.record;

import java.util.List;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.jpa.domain.Specification;

/**
 * The filter "has to do with this agency, policy or organization", for any kind of record
 * that has an id.
 */
public final class NearRecord {

	private NearRecord() {
	}

	/**
	 * The records that are linked to at least one of those named.
	 * @param <T> the entity filtered
	 * @param kind what it is
	 * @param wanted the kind of record it must be linked to
	 * @param slugs any of these; of none, nothing
	 * @param layer the reading in which they must be linked
	 * @return the specification
	 */
	public static <T> Specification<T> near(RecordKind kind, RecordKind wanted, List<String> slugs, Layer layer) {
		return (root, query, builder) -> {
			Subquery<String> links = query.subquery(String.class);
			Root<ReferenceRow> link = links.from(ReferenceRow.class);
			links.select(link.get("slug"))
				.where(builder.equal(link.get("fromKind"), kind.slug()),
						builder.equal(link.get("fromId"), root.get("id")),
						builder.equal(link.get("kind"), wanted.slug()), link.get("slug").in(slugs),
						link.get("basis").in(layer.origins()));
			return builder.exists(links);
		};
	}

	/**
	 * Divides records by those that they are linked to.
	 * @param <T> the entity divided
	 * @param parameter the filter's parameter
	 * @param kind what it is
	 * @param wanted the kind of record to divide by
	 * @param layer the reading in which they are linked
	 * @return the dimension, whose values are slugs
	 */
	public static <T> Dimension<T> dimension(String parameter, RecordKind kind, RecordKind wanted, Layer layer) {
		return new Dimension<>(parameter, (root, query, builder) -> {
			Root<ReferenceRow> link = query.from(ReferenceRow.class);
			return new Dimension.Share(link.get("slug"),
					builder.and(builder.equal(link.get("fromKind"), kind.slug()),
							builder.equal(link.get("fromId"), root.get("id")),
							builder.equal(link.get("kind"), wanted.slug()), link.get("basis").in(layer.origins())));
		});
	}

}
