package org.policychronicle.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaRoot;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Repository;

/**
 * Counts how records divide along several dimensions. Which records have a value, and
 * which meet a demand, is asked once for each version of the data.
 */
@Repository
public class FacetCounts {

	private static final String ID = "id";

	/** Sets of the records that meet a condition; a text may be anything. */
	private static final int MOST_CONDITIONS = 500;

	private final EntityManager entities;

	private final DataVersion version;

	private final Cache<List<Object>, ValueSets> values = Caffeine.newBuilder().build();

	private final Cache<List<Object>, RoaringBitmap> matching = Caffeine.newBuilder()
		.maximumSize(MOST_CONDITIONS)
		.build();

	FacetCounts(EntityManager entities, DataVersion version) {
		this.entities = entities;
		this.version = version;
	}

	/**
	 * Counts the records of each value of each dimension; a dimension's own condition is
	 * left out of its counts.
	 * @param <T> the entity counted
	 * @param entity its class
	 * @param conditions what is asked for
	 * @param dimensions how to divide
	 * @return by dimension and value; a value that nothing has is absent
	 */
	public <T> Map<String, Map<String, Long>> count(Class<T> entity, Conditions<T> conditions,
			List<Dimension<T>> dimensions) {
		FilterMatches matches = matches(entity, conditions);
		Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
		for (Dimension<T> dimension : dimensions) {
			List<Object> key = List.of(this.version.value(), entity, conditions.reading(), dimension.parameter());
			ValueSets sets = kept(this.values, key, () -> values(entity, dimension));
			counts.put(dimension.parameter(), sets.count(matches.without(dimension.parameter())));
		}
		return counts;
	}

	/**
	 * Counts what there would be if one parameter asked for nothing, each in its turn.
	 * @param <T> the entity counted
	 * @param entity its class
	 * @param conditions what is asked for, which nothing fulfils
	 * @return by parameter; one that changes nothing is absent
	 */
	public <T> Map<String, Long> without(Class<T> entity, Conditions<T> conditions) {
		return matches(entity, conditions).withoutEach();
	}

	@EventListener(DataChanged.class)
	void forget() {
		this.values.invalidateAll();
		this.matching.invalidateAll();
	}

	private <T> FilterMatches matches(Class<T> entity, Conditions<T> conditions) {
		FilterMatches matches = new FilterMatches(kept(this.matching, List.of(this.version.value(), entity),
				() -> ids(entity, Specification.unrestricted())));
		conditions.each()
			.forEach(
					(condition) -> matches.add(condition.parameter(),
							kept(this.matching, List.of(this.version.value(), entity, conditions.reading(),
									condition.parameter(), condition.wanted()),
									() -> ids(entity, condition.records()))));
		return matches;
	}

	// Whoever asks at the same time asks again: a lock would hold connections up.
	private static <V> V kept(Cache<List<Object>, V> cache, List<Object> key, Supplier<V> read) {
		V known = cache.getIfPresent(key);
		if (known == null) {
			known = read.get();
			cache.put(key, known);
		}
		return known;
	}

	private <T> RoaringBitmap ids(Class<T> entity, Specification<T> wanted) {
		HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
		JpaRoot<T> root = query.from(entity);
		Predicate predicate = wanted.toPredicate(root, query, builder);
		query.select(root.get(ID));
		RoaringBitmap ids = new RoaringBitmap();
		this.entities.createQuery((predicate != null) ? query.where(predicate) : query)
			.getResultList()
			.forEach((id) -> ids.add(Math.toIntExact(id)));
		return ids;
	}

	private <T> ValueSets values(Class<T> entity, Dimension<T> dimension) {
		HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) this.entities.getCriteriaBuilder();
		JpaCriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
		JpaRoot<T> root = query.from(entity);
		Dimension.Share share = dimension.value().share(root, query, builder);
		query.multiselect(share.value().cast(String.class), root.get(ID));
		ValueSets values = new ValueSets();
		for (Object[] row : this.entities
			.createQuery((share.condition() != null) ? query.where(share.condition()) : query)
			.getResultList()) {
			if (row[0] != null) {
				values.add((String) row[0], Math.toIntExact((Long) row[1]));
			}
		}
		return values;
	}

}
