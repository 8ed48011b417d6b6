package org.policychronicle.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.policychronicle.record.Records;
import org.policychronicle.web.Columns;
import tools.jackson.databind.JsonNode;

/**
 * One table of the workbook: the records of a collection, or what each of them has in one
 * of its lists.
 *
 * @param name what the sheet is called
 * @param collection the collection that its records belong to
 * @param list the field of those records that has the list; empty where a row is a record
 * @param columns its columns, those of the record or of an element of the list
 * @param records the records
 */
record WorkbookTable(String name, String collection, String list, Columns columns, Records<JsonNode> records) {

	/** In a table of lists, the column that has the slug of the policy. */
	private static final String RECORD = "policy";

	private static final String SLUG = "slug";

	/**
	 * The names of its columns.
	 */
	List<String> names() {
		return this.list.isEmpty() ? this.columns.names()
				: Stream.concat(Stream.of(RECORD), this.columns.names().stream()).toList();
	}

	/**
	 * Where in a record the value of a column stands, as a path.
	 */
	String path(String column) {
		return this.list.isEmpty() ? column : column.equals(RECORD) ? SLUG : this.list + "." + column;
	}

	/**
	 * Its rows, as cells of a sheet.
	 * @param address makes the address of a page a whole one
	 */
	Records<List<Object>> rows(UnaryOperator<String> address) {
		return (action) -> this.records.forEach((record) -> {
			if (this.list.isEmpty()) {
				action.accept(cells(record, address));
				return;
			}
			record.path(this.list).forEach((element) -> {
				List<Object> row = cells(element, address);
				action.accept(Stream.concat(Stream.of(record.path(SLUG).asString()), row.stream()).toList());
			});
		});
	}

	private List<Object> cells(JsonNode record, UnaryOperator<String> address) {
		return this.columns.cells(record)
			.stream()
			.map((cell) -> (cell instanceof String text && text.startsWith("/")) ? address.apply(text) : cell)
			.toList();
	}

}
