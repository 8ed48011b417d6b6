package org.policychronicle.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaRoot;

import org.springframework.stereotype.Repository;

/**
 * Counts how records divide along several dimensions, in one statement whatever their
 * number.
 */
@Repository
public class FacetCounts {

	private final EntityManager entities;

	FacetCounts(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Counts the records of each value of each dimension; a dimension's own demand is
	 * left out of its counts.
	 * @param <T> the entity counted
	 * @param entity its class
	 * @param conditions what is demanded
	 * @param dimensions how to divide, at least one
	 * @return by dimension and value; a value that nothing has is absent
	 */
	public <T> Map<String, Map<String, Long>> count(Class<T> entity, Conditions<T> conditions,
			List<Dimension<T>> dimensions) {
		HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		JpaCriteriaQuery<Object[]> counts = dimensions.stream()
			.map((dimension) -> query(builder, entity, conditions, dimension))
			.reduce(builder::unionAll)
			.orElseThrow();
		Map<String, Map<String, Long>> found = new LinkedHashMap<>();
		dimensions.forEach((dimension) -> found.put(dimension.parameter(), new LinkedHashMap<>()));
		for (Object[] row : this.entities.createQuery(counts).getResultList()) {
			if (row[1] != null) {
				found.get((String) row[0]).put((String) row[1], (Long) row[2]);
			}
		}
		return found;
	}

	/**
	 * Counts what there would be if one parameter demanded nothing, each in its turn.
	 * @param <T> the entity counted
	 * @param entity its class
	 * @param conditions what is demanded, which nothing fulfils
	 * @return by parameter; one that changes nothing is absent
	 */
	public <T> Map<String, Long> without(Class<T> entity, Conditions<T> conditions) {
		HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		JpaCriteriaQuery<Object[]> counts = conditions.parameters().stream().map((parameter) -> {
			JpaCriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
			JpaRoot<T> root = query.from(entity);
			Predicate demanded = conditions.without(parameter).toPredicate(root, query, builder);
			query.multiselect(builder.literal(parameter), builder.countDistinct(root.get("id")));
			return (demanded != null) ? query.where(demanded) : query;
		}).reduce(builder::unionAll).orElseThrow();
		Map<String, Long> found = new LinkedHashMap<>();
		for (Object[] row : this.entities.createQuery(counts).getResultList()) {
			if ((Long) row[1] > 0) {
				found.put((String) row[0], (Long) row[1]);
			}
		}
		return found;
	}

	private static <T> JpaCriteriaQuery<Object[]> query(HibernateCriteriaBuilder builder, Class<T> entity,
			Conditions<T> conditions, Dimension<T> dimension) {
		JpaCriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
		JpaRoot<T> root = query.from(entity);
		Dimension.Share share = dimension.value().share(root, query, builder);
		Expression<String> value = share.value().cast(String.class);
		Predicate demanded = conditions.without(dimension.parameter()).toPredicate(root, query, builder);
		Predicate condition = (share.condition() != null) ? share.condition() : builder.conjunction();
		boolean joined = share.condition() != null || !root.getJoins().isEmpty();
		query.multiselect(builder.literal(dimension.parameter()), value,
				// a record that stands there once need not be sorted out
				joined ? builder.countDistinct(root.get("id")) : builder.count(root.get("id")))
			.where((demanded != null) ? builder.and(demanded, condition) : condition)
			.groupBy(value);
		return query;
	}

}
