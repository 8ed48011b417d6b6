package org.policychronicle.web;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.policychronicle.record.Records;

/**
 * The records of a collection as a table, written row by row: all that the filters let
 * through, or one page where one is asked for.
 *
 * @param <T> the view of one record
 * @param name what the file is called, without its ending
 * @param type the class of the view, which tells the columns
 * @param fields the fields asked for, in that order; empty for all
 * @param columns the columns of a sheet where it does not show every field
 * @param marked whether a byte order mark is asked for
 * @param records the records, as views or as their JSON
 */
public record Rows<T>(String name, Class<T> type, List<String> fields, List<String> columns, boolean marked,
		Records<?> records) {

	/**
	 * Says whether a table begins with the byte order mark by which a spreadsheet that
	 * opens a file knows UTF-8.
	 */
	public static final String MARK = "bom";

	/**
	 * Rows in all their columns, to be read by programs.
	 */
	public Rows(String name, Class<T> type, List<String> fields, Records<?> records) {
		this(name, type, fields, List.of(), false, records);
	}

	/**
	 * The same rows with other columns in a sheet.
	 */
	public Rows<T> withColumns(String... shown) {
		return new Rows<>(this.name, this.type, this.fields, List.of(shown), this.marked, this.records);
	}

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
		return new Rows<>(name, type, ItemFields.chosen(address.parameters().get(ItemFields.PARAMETER)), List.of(),
				isMarked(address.parameters().getFirst(MARK)), all);
	}

	private static boolean isMarked(@Nullable String given) {
		String asked = (given != null && !given.isBlank()) ? given : "false";
		if (!asked.equals("true") && !asked.equals("false")) {
			throw new BadParameterException("bad-value", new ParameterError(MARK, asked, List.of("true", "false")),
					MARK);
		}
		return asked.equals("true");
	}

}
