package org.policychronicle.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * What a filter demands of records of one kind, parameter by parameter, so that each
 * demand can also be left out.
 *
 * @param <T> the entity filtered
 */
public final class Conditions<T> {

	private final Map<String, Specification<T>> byParameter = new LinkedHashMap<>();

	/**
	 * Adds what one parameter demands.
	 */
	public Conditions<T> add(String parameter, Specification<T> demand) {
		this.byParameter.merge(parameter, demand, Specification::and);
		return this;
	}

	/**
	 * Adds that a property named like the parameter has a value.
	 * @param wanted the value; null where any will do
	 */
	public Conditions<T> is(String property, @Nullable Object wanted) {
		return add(property, (record, query, builder) -> (wanted != null) ? builder.equal(record.get(property), wanted)
				: builder.conjunction());
	}

	/**
	 * The parameters that may demand something.
	 */
	public Set<String> parameters() {
		return this.byParameter.keySet();
	}

	/**
	 * All demands.
	 */
	public Specification<T> all() {
		return Specification.allOf(List.copyOf(this.byParameter.values()));
	}

	/**
	 * All demands but those of one parameter.
	 */
	public Specification<T> without(String parameter) {
		return Specification.allOf(this.byParameter.entrySet()
			.stream()
			.filter((demand) -> !demand.getKey().equals(parameter))
			.map(Map.Entry::getValue)
			.toList());
	}

}
