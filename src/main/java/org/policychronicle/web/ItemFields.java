package org.policychronicle.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/**
 * The fields of the records of a collection, by which the records can be asked for in
 * part.
 */
public class ItemFields {

	/**
	 * The parameter that names the fields.
	 */
	public static final String PARAMETER = "fields";

	private final JsonMapper mapper;

	ItemFields(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * What can be asked for of what a handler answers.
	 * @param answer the handler's return value
	 * @return the names; empty where it answers no collection
	 */
	public List<String> of(MethodParameter answer) {
		Class<?> item = item(ResolvableType.forMethodParameter(answer));
		return (item != null) ? Columns.of(this.mapper, item).fields() : List.of();
	}

	void check(MethodParameter answer, String @Nullable [] given) {
		List<String> asked = chosen((given != null) ? Arrays.asList(given) : null);
		if (asked.isEmpty()) {
			return;
		}
		List<String> known = of(answer);
		asked.stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((unknown) -> {
			throw new BadParameterException("unknown-field", new ParameterError(PARAMETER, unknown, known),
					Text.visible(unknown));
		});
	}

	/**
	 * The names in a parameter, given once with commas between or several times.
	 */
	static List<String> chosen(@Nullable Collection<String> given) {
		return (given != null) ? given.stream()
			.flatMap((names) -> Arrays.stream(names.split(",")))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList() : List.of();
	}

	/**
	 * A record with these fields alone, in this order.
	 */
	public static JsonNode only(List<String> names, JsonNode record) {
		ObjectNode part = ((ObjectNode) record).objectNode();
		names.stream().filter(record::has).forEach((name) -> part.set(name, record.get(name)));
		return part;
	}

	private static @Nullable Class<?> item(ResolvableType answer) {
		if (answer.toClass() == Listing.class || answer.toClass() == Rows.class) {
			return answer.getGeneric(0).toClass();
		}
		return answer.toClass().isRecord() ? Arrays.stream(answer.toClass().getRecordComponents())
			.filter((component) -> component.getType() == Listing.class)
			.map((component) -> ResolvableType.forType(component.getGenericType()).getGeneric(0).toClass())
			.findFirst()
			.orElse(null) : null;
	}

}
