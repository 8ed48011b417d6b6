package org.policychronicle.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a collection divides along one filter. The counts leave that filter out and respect
 * all others, so each says what choosing its value would show.
 *
 * @param parameter the filter's parameter
 * @param repeatable whether several of its values can be chosen at once
 * @param values its values, those that show something or are chosen
 */
public record Facet(String parameter, boolean repeatable, List<Value> values) {

	private static final Set<String> OPEN = Set.of("agency", "year", "kind");

	/**
	 * Whether a list shows its values without being asked.
	 */
	public boolean isOpen() {
		return OPEN.contains(this.parameter);
	}

	/**
	 * Whether one of its values is chosen.
	 */
	public boolean isChosen() {
		return this.values.stream().anyMatch(Value::selected);
	}

	/**
	 * The values that are chosen.
	 */
	public List<Value> selected() {
		return this.values.stream().filter(Value::selected).toList();
	}

	/**
	 * As many of its values.
	 */
	public List<Value> first(int number) {
		return this.values.subList(0, Math.min(number, this.values.size()));
	}

	/**
	 * The values after these.
	 */
	public List<Value> after(int number) {
		return this.values.subList(Math.min(number, this.values.size()), this.values.size());
	}

	/**
	 * Whether one of its values is chosen that is not among the first.
	 */
	public boolean isChosenAfter(int first) {
		return after(first).stream().anyMatch(Value::selected);
	}

	/**
	 * One value of a filter.
	 *
	 * @param value the value as the parameter takes it
	 * @param label what a reader sees
	 * @param language the language of the label, where it is not the reader's
	 * @param count how many records choosing it shows
	 * @param selected whether it is chosen now
	 */
	public record Value(String value, String label, @Nullable String language, long count, boolean selected) {

		public Value(String value, String label, long count, boolean selected) {
			this(value, label, null, count, selected);
		}

	}

}
