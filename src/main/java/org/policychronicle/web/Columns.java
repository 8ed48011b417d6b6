package org.policychronicle.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of a table of records, found in the class of the record so that they are
 * the same whatever rows there are. A column is a value of the JSON of the record, named
 * by its path, such as {@code status.value}. Of a list, each column has the values of all
 * elements, in the order of the elements, with {@code " | "} between them; of a list
 * within a list, with {@code ", "}.
 *
 * @param names the paths, with dots
 * @param dates those of them that are dates
 */
public record Columns(List<String> names, Set<String> dates) {

	private static final List<String> SEPARATORS = List.of(" | ", ", ", " ");

	private static final Set<Class<?>> DATES = Set.of(PartialDate.class, LocalDate.class);

	private static final Map<Class<?>, Columns> KNOWN = new ConcurrentHashMap<>();

	/**
	 * The columns of a class of record, in the order of its JSON.
	 */
	public static Columns of(JsonMapper mapper, Class<?> type) {
		return KNOWN.computeIfAbsent(type, (unseen) -> {
			List<String> names = new ArrayList<>();
			Set<String> dates = new HashSet<>();
			collect(mapper, mapper.constructType(type), "", names, dates);
			return new Columns(List.copyOf(names), Set.copyOf(dates));
		});
	}

	/**
	 * Those of the columns that are wanted, in the same order.
	 */
	public Columns only(Predicate<String> wanted) {
		return new Columns(this.names.stream().filter(wanted).toList(), this.dates);
	}

	/**
	 * The columns of some fields alone, in the order of these.
	 */
	public Columns of(List<String> fields) {
		return fields.isEmpty() ? this
				: new Columns(fields.stream()
					.flatMap((field) -> this.names.stream().filter((name) -> field(name).equals(field)))
					.toList(), this.dates);
	}

	/**
	 * The fields of the record, each of which has one column or several.
	 */
	List<String> fields() {
		return this.names.stream().map(Columns::field).distinct().toList();
	}

	/**
	 * What a record has in each column.
	 */
	public List<String> row(JsonNode record) {
		return this.names.stream().map((name) -> Cell.of(record, List.of(name.split("\\.")))).toList();
	}

	/**
	 * What a record has in each column, as a cell of a sheet has it: a number, whether
	 * something is so, a day as a date, and everything else as the text that it is.
	 */
	public List<Object> cells(JsonNode record) {
		return this.names.stream()
			.map((name) -> Cell.typed(record, List.of(name.split("\\.")), this.dates.contains(name)))
			.toList();
	}

	static String joined(List<String> texts, int depth) {
		return texts.stream().allMatch(String::isEmpty) ? ""
				: texts.stream().collect(Collectors.joining(SEPARATORS.get(Math.min(depth, SEPARATORS.size() - 1))));
	}

	private static String field(String name) {
		return name.replaceFirst("\\..*", "");
	}

	private static void collect(JsonMapper mapper, JavaType type, String path, List<String> names, Set<String> dates) {
		int before = names.size();
		mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
			@Override
			public JsonObjectFormatVisitor expectObjectFormat(JavaType object) {
				return new JsonObjectFormatVisitor.Base(getContext()) {
					@Override
					public void property(BeanProperty property) {
						collect(mapper, property.getType(),
								path.isEmpty() ? property.getName() : path + "." + property.getName(), names, dates);
					}

					@Override
					public void optionalProperty(BeanProperty property) {
						property(property);
					}
				};
			}

			@Override
			public @Nullable JsonArrayFormatVisitor expectArrayFormat(JavaType list) {
				collect(mapper, list.getContentType(), path, names, dates);
				return null;
			}
		});
		if (names.size() == before) {
			names.add(path);
			if (DATES.contains(type.getRawClass())) {
				dates.add(path);
			}
		}
	}

}
