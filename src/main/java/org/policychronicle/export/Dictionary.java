package org.policychronicle.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Every field of every resource: what it means, and how far the data fills it.
 *
 * @param version which data it was worked out from
 * @param updated when that data last changed
 * @param resources the resources, each with its fields
 * @param types what such a field can consist of, each with fields of its own
 */
@Schema(name = "DataDictionary")
record Dictionary(String version, Instant updated, List<Resource> resources, List<Resource> types) {

	/**
	 * All fields in one table.
	 */
	List<Row> rows() {
		return Stream.concat(this.resources.stream(), this.types.stream())
			.flatMap((resource) -> resource.fields()
				.stream()
				.map((field) -> new Row(resource.name(), field.name(), field.meaning(), field.type(), field.unit(),
						field.nullable(), field.inList(), field.inRecord(), resource.count(), field.filled(),
						field.fillRate(), field.values(), field.example())))
			.toList();
	}

	/**
	 * A kind of record, or of part of one.
	 *
	 * @param name the last part of the collection's address, or the name of the type in
	 * the schemas
	 * @param meaning what it is
	 * @param count how many there are
	 * @param fields its fields, in the order in which JSON has them
	 */
	@Schema(name = "DescribedResource")
	record Resource(String name, String meaning, long count, List<Field> fields) {
	}

	/**
	 * One field.
	 *
	 * @param name its name
	 * @param meaning what it means
	 * @param type what its values are: {@code string}, {@code integer}, {@code number},
	 * {@code boolean}, {@code date} (a year, a month or a day), {@code instant},
	 * {@code closed set}, the name of a type, or a list of one of these
	 * @param unit what a number counts; null where it is no number
	 * @param nullable whether it may be null
	 * @param inList whether lists and CSV have it
	 * @param inRecord whether the record on its own has it
	 * @param filled in how many cases it has a value; an empty list is none
	 * @param fillRate the share of the cases in which it has one, from 0 to 1
	 * @param values of a closed set, the members that occur, each with how often
	 * @param example a value from the data
	 */
	@Schema(name = "DescribedField")
	record Field(String name, String meaning, String type, @Nullable String unit, boolean nullable, boolean inList,
			boolean inRecord, long filled, double fillRate, List<Value> values, @Nullable String example) {

		/**
		 * The share as a whole percentage.
		 */
		public long percent() {
			return Math.round(this.fillRate * 100);
		}
	}

	/**
	 * A member of a closed set.
	 *
	 * @param value the member
	 * @param count how often it occurs
	 */
	@Schema(name = "CountedValue")
	record Value(String value, long count) {
	}

	/**
	 * A field as a row of a table.
	 *
	 * @param resource the resource or type it belongs to
	 * @param name its name
	 * @param meaning what it means
	 * @param type what its values are
	 * @param unit what a number counts
	 * @param nullable whether it may be null
	 * @param inList whether lists and CSV have it
	 * @param inRecord whether the record on its own has it
	 * @param count how many cases there are
	 * @param filled in how many of them it has a value
	 * @param fillRate the share of these
	 * @param values of a closed set, the members that occur
	 * @param example a value from the data
	 */
	record Row(String resource, String name, String meaning, String type, @Nullable String unit, boolean nullable,
			boolean inList, boolean inRecord, long count, long filled, double fillRate, List<Value> values,
			@Nullable String example) {
	}

}
