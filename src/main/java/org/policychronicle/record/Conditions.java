package org.policychronicle.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * What a filter asks for of records of one kind, parameter by parameter, so that each
 * condition can also be left out.
 *
 * @param <T> the entity filtered
 */
public final class Conditions<T> {

	private final List<Condition<T>> conditions = new ArrayList<>();

	private final Layer reading;

	public Conditions() {
		this(Layer.ALL);
	}

	/**
	 * Asks for nothing yet.
	 * @param reading the reading that the conditions are for
	 */
	public Conditions(Layer reading) {
		this.reading = reading;
	}

	/**
	 * Adds what one parameter matches.
	 * @param <V> the type of its value
	 * @param parameter the parameter
	 * @param wanted its value; null or empty where any record will do
	 * @param records the records with that value
	 */
	public <V> Conditions<T> add(String parameter, @Nullable V wanted, Function<V, Specification<T>> records) {
		if (wanted != null && !(wanted instanceof Collection<?> several && several.isEmpty())) {
			this.conditions.add(new Condition<>(parameter, wanted, records.apply(wanted)));
		}
		return this;
	}

	/**
	 * Adds that a property named like the parameter has a value.
	 * @param wanted the value; null where any will do
	 */
	public Conditions<T> is(String property, @Nullable Object wanted) {
		return add(property, wanted, (value) -> (record, query, builder) -> builder.equal(record.get(property), value));
	}

	public Layer reading() {
		return this.reading;
	}

	public List<Condition<T>> each() {
		return this.conditions;
	}

	/**
	 * All conditions at once.
	 */
	public Specification<T> all() {
		return Specification.allOf(this.conditions.stream().map(Condition::records).toList());
	}

	/**
	 * What one parameter matches.
	 *
	 * @param <T> the entity filtered
	 * @param parameter the parameter
	 * @param wanted its value
	 * @param records the records with that value
	 */
	public record Condition<T>(String parameter, Object wanted, Specification<T> records) {

	}

}
