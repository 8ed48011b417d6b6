package org.policychronicle.record;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads any number of records of one kind in little memory. Which they are, and in what
 * order, is asked first and kept as eight bytes each; the records follow some at a time,
 * each time in a transaction of its own, so that a slow reader holds no connection.
 */
@Component
public class Batches {

	private static final int SIZE = 200;

	private static final int FETCHED = 1000;

	private static final String ID = "id";

	private final EntityManager entities;

	private final TransactionTemplate transaction;

	private final int size;

	@Autowired
	Batches(EntityManager entities, PlatformTransactionManager transactions) {
		this(entities, new TransactionTemplate(transactions), SIZE);
		this.transaction.setReadOnly(true);
	}

	private Batches(EntityManager entities, TransactionTemplate transaction, int size) {
		this.entities = entities;
		this.transaction = transaction;
		this.size = size;
	}

	/**
	 * The same for records each of which may have very many others around it.
	 * @param size how many to read at once
	 */
	public Batches few(int size) {
		return new Batches(this.entities, this.transaction, size);
	}

	/**
	 * The records that are asked for.
	 * @param <T> the entity
	 * @param <V> the view of one record
	 * @param entity its class, with an attribute {@code id}
	 * @param wanted what is asked for
	 * @param order their order
	 * @param views turns some entities into as many views, inside a transaction
	 * @param with the attributes, each another entity, to be read with it
	 * @return the records, found but not yet read
	 */
	public <T, V> Records<V> of(Class<T> entity, Specification<T> wanted, Sort order, Function<List<T>, List<V>> views,
			String... with) {
		long[] ids = Objects.requireNonNull(this.transaction.execute((status) -> ids(entity, wanted, order)));
		return (action) -> forEach(entity, ids, views, action, with);
	}

	/**
	 * A few records at once, in the transaction of whoever asks. The statement is the
	 * same for any number: one with a parameter an identifier would be translated anew
	 * each time, and kept.
	 * @param <T> the entity
	 * @param entity its class
	 * @param ids which they are
	 * @param with the attributes, each another entity, to be read with it
	 * @return the records there are, in the order given
	 */
	public <T> List<T> atOnce(Class<T> entity, List<Long> ids, String... with) {
		Session session = this.entities.unwrap(Session.class);
		EntityGraph<T> graph = session.createEntityGraph(entity);
		graph.addAttributeNodes(with);
		List<@Nullable T> found = (with.length > 0) ? session.findMultiple(graph, ids)
				: session.findMultiple(entity, ids);
		return found.stream().filter(Objects::nonNull).map(entity::cast).toList();
	}

	/**
	 * The records that were found by other means, in the order given.
	 * @param <T> the entity
	 * @param <V> the view of one record
	 * @param entity its class, with an attribute {@code id}
	 * @param ids which they are
	 * @param views turns some entities into as many views, inside a transaction
	 * @param with the attributes, each another entity, to be read with it
	 */
	public <T, V> Records<V> of(Class<T> entity, long[] ids, Function<List<T>, List<V>> views, String... with) {
		return (action) -> forEach(entity, ids, views, action, with);
	}

	private <T, V> void forEach(Class<T> entity, long[] ids, Function<List<T>, List<V>> views,
			Consumer<? super V> action, String... with) {
		for (int start = 0; start < ids.length; start += this.size) {
			List<Long> some = Arrays.stream(ids, start, Math.min(start + this.size, ids.length)).boxed().toList();
			Objects.requireNonNull(this.transaction.execute((status) -> views.apply(atOnce(entity, some, with))))
				.forEach(action);
		}
	}

	private <T> long[] ids(Class<T> entity, Specification<T> wanted, Sort order) {
		CriteriaBuilder builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<T> root = query.from(entity);
		Predicate predicate = wanted.toPredicate(root, query, builder);
		query.select(root.get(ID)).orderBy(QueryUtils.toOrders(order, root, builder));
		if (predicate != null) {
			query.where(predicate);
		}
		return this.entities.createQuery(query)
			.setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
			.getResultStream()
			.mapToLong(Long::longValue)
			.toArray();
	}

}
