package org.policychronicle.record;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * All that is held of one kind of record, as a feature gives it away in bulk.
 *
 * @param <S> the view of a record in a list
 * @param <D> the view of a record with all that is around it
 * @param name the last part of the collection's address
 * @param listed the class of the former
 * @param whole the class of the latter
 * @param list every record as the list of the collection shows it, in the order of that
 * list, with what depends on a day worked out for the one given
 * @param records the same records, each as it is shown on its own
 * @param one one of them by its slug, as it is seen today; null where they have none
 */
public record Holding<S, D>(String name, Class<S> listed, Class<D> whole, Function<LocalDate, Records<S>> list,
		Function<LocalDate, Records<D>> records, @Nullable Function<String, D> one) {

	/**
	 * Where every record is shown in a list as it is on its own.
	 */
	public static <S> Holding<S, S> of(String name, Class<S> type, Function<LocalDate, Records<S>> records,
			@Nullable Function<String, S> one) {
		return new Holding<>(name, type, type, records, records, one);
	}

}
