package org.policychronicle.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Any number of records, to be gone through one by one without ever being held together.
 *
 * @param <T> the view of one record
 */
@FunctionalInterface
public interface Records<T> {

	/**
	 * Hands over every record, in order; what fails on the way fails here.
	 */
	void forEach(Consumer<? super T> action);

	/**
	 * Those that are held already.
	 */
	static <T> Records<T> of(List<T> held) {
		return held::forEach;
	}

	/**
	 * All of them at once, where they are known to be few.
	 */
	default List<T> toList() {
		List<T> all = new ArrayList<>();
		forEach(all::add);
		return all;
	}

}
