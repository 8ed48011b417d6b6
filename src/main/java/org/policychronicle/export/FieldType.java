package org.policychronicle.export;

import java.util.Optional;

import org.policychronicle.developer.JsonSchemas;
import tools.jackson.databind.JsonNode;

/**
 * What the schema says of the values of one field.
 *
 * @param schema the schema of the field
 */
record FieldType(JsonNode schema) {

	String meaning() {
		return this.schema.path("description").asString("");
	}

	boolean isNullable() {
		return has(this.schema.path("type"), "null")
				|| this.schema.path("anyOf").valueStream().anyMatch((choice) -> has(choice.path("type"), "null"));
	}

	/**
	 * Whether its values, or those in its list, are of a closed set.
	 */
	boolean isClosed() {
		return single().has("enum");
	}

	/**
	 * The definition of what its values consist of, where they consist of something.
	 */
	Optional<String> part() {
		JsonNode single = single();
		JsonNode reference = single.has("$ref") ? single : single.path("anyOf").path(0);
		return Optional.ofNullable(reference.path("$ref").stringValue(null)).map(JsonSchemas::name);
	}

	boolean isNumber() {
		String text = text();
		return text.endsWith("integer") || text.endsWith("number");
	}

	String text() {
		return (single() != this.schema) ? "list of " + new FieldType(single()).text()
				: part().orElseGet(() -> isClosed() ? "closed set" : scalar());
	}

	private String scalar() {
		String format = this.schema.path("format").asString("");
		if (format.equals("date-time")) {
			return "instant";
		}
		// of our own, only dates are held to a pattern
		if (format.equals("date") || this.schema.has("pattern")) {
			return "date";
		}
		JsonNode type = this.schema.path("type");
		return type.isArray() ? type.valueStream()
			.map(JsonNode::asString)
			.filter((name) -> !name.equals("null"))
			.findFirst()
			.orElse("") : type.asString("");
	}

	private JsonNode single() {
		return this.schema.has("items") ? this.schema.path("items") : this.schema;
	}

	private static boolean has(JsonNode types, String type) {
		return types.isArray() ? types.valueStream().anyMatch((known) -> known.asString().equals(type))
				: types.asString("").equals(type);
	}

}
