package org.policychronicle.web;

import java.util.List;
import java.util.function.Supplier;

import org.policychronicle.record.Records;

/**
 * The records of a collection as a table, written row by row: all that the filters let
 * through, or one page where one is asked for.
 *
 * @param <T> the view of one record
 * @param name what the file is called, without its ending
 * @param type the class of the view, which tells the columns
 * @param fields the fields asked for, in that order; empty for all
 * @param records the records, as views or as their JSON
 */
public record Rows<T>(String name, Class<T> type, List<String> fields, Records<?> records) {

	/**
	 * The rows that an address asks for.
	 * @param type the class of the view
	 * @param address the address
	 * @param page finds one page of the collection
	 * @param all finds all of it
	 */
	public static <T> Rows<T> of(Class<T> type, Address address, Supplier<Results<T>> page, Supplier<Records<T>> all) {
		return of(type, address, address.isOfPage() ? Records.of(page.get().items()) : all.get());
	}

	/**
	 * The rows of a table that has no pages.
	 */
	public static <T> Rows<T> of(Class<T> type, Address address, Records<T> all) {
		String name = address.path().substring(address.path().lastIndexOf('/') + 1);
		return new Rows<>(name, type, ItemFields.chosen(address.parameters().get(ItemFields.PARAMETER)), all);
	}

}
