package org.policychronicle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
 */
record Columns(List<String> names) {

	private static final List<String> SEPARATORS = List.of(" | ", ", ", " ");

	private static final Map<Class<?>, Columns> KNOWN = new ConcurrentHashMap<>();

	/**
	 * The columns of a class of record, in the order of its JSON.
	 */
	static Columns of(JsonMapper mapper, Class<?> type) {
		return KNOWN.computeIfAbsent(type, (unseen) -> {
			List<String> names = new ArrayList<>();
			collect(mapper, mapper.constructType(type), "", names);
			return new Columns(List.copyOf(names));
		});
	}

	/**
	 * The columns of some fields alone, in the order of these.
	 */
	Columns of(List<String> fields) {
		return fields.isEmpty() ? this
				: new Columns(fields.stream()
					.flatMap((field) -> this.names.stream().filter((name) -> field(name).equals(field)))
					.toList());
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
	List<String> row(JsonNode record) {
		return this.names.stream().map((name) -> Cell.of(record, List.of(name.split("\\.")))).toList();
	}

	static String joined(List<String> texts, int depth) {
		return texts.stream().allMatch(String::isEmpty) ? ""
				: texts.stream().collect(Collectors.joining(SEPARATORS.get(Math.min(depth, SEPARATORS.size() - 1))));
	}

	private static String field(String name) {
		return name.replaceFirst("\\..*", "");
	}

	private static void collect(JsonMapper mapper, JavaType type, String path, List<String> names) {
		int before = names.size();
		mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
			@Override
			public JsonObjectFormatVisitor expectObjectFormat(JavaType object) {
				return new JsonObjectFormatVisitor.Base(getContext()) {
					@Override
					public void property(BeanProperty property) {
						collect(mapper, property.getType(),
								path.isEmpty() ? property.getName() : path + "." + property.getName(), names);
					}

					@Override
					public void optionalProperty(BeanProperty property) {
						property(property);
					}
				};
			}

			@Override
			public @Nullable JsonArrayFormatVisitor expectArrayFormat(JavaType list) {
				collect(mapper, list.getContentType(), path, names);
				return null;
			}
		});
		if (names.size() == before) {
			names.add(path);
		}
	}

}
