package org.policychronicle.developer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * The OpenAPI document as the tests read it.
 *
 * @param document the document
 */
record ApiModel(JsonNode document) {

	/** Stands where a collection is empty, so that there is no example of a slug. */
	private static final String NOWHERE = "nowhere";

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		this.document.path("paths")
			.properties()
			.forEach((path) -> operations.add(new Operation(path.getKey(), path.getValue().path("get"))));
		return operations;
	}

	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** One operation; all are GET. */
	record Operation(String path, JsonNode node) {

		List<Parameter> parameters() {
			List<Parameter> parameters = new ArrayList<>();
			this.node.path("parameters").forEach((parameter) -> parameters.add(new Parameter(parameter)));
			return parameters;
		}

		Set<String> statuses() {
			return new TreeSet<>(this.node.path("responses").propertyNames());
		}

		boolean documents(int status) {
			return statuses().contains(String.valueOf(status));
		}

		Optional<JsonNode> json(String status) {
			return Optional.of(this.node.path("responses").path(status).path("content").path("application/json"))
				.filter(JsonNode::isObject);
		}

		/** An address that is answered: with what is required and no more. */
		String address() {
			return fill(null, "");
		}

		/** Whether it is about one record of a collection that has none. */
		boolean isOfNothing() {
			return parameters().stream()
				.anyMatch((parameter) -> parameter.isInPath() && !parameter.node().has("example"));
		}

		/** The same with one parameter more, or with another value of it. */
		String address(Parameter parameter, String value) {
			return fill(parameter, encode(value));
		}

		/** The same with a value that is encoded already, or is not meant to be. */
		String fill(Parameter changed, String value) {
			String address = this.path;
			StringBuilder query = new StringBuilder();
			for (Parameter parameter : parameters()) {
				String filled = parameter.equals(changed) ? value : encode(parameter.example());
				if (parameter.isInPath()) {
					address = address.replace("{" + parameter.name() + "}", filled.replace("+", "%20"));
				}
				else if (parameter.equals(changed) || parameter.node().path("required").asBoolean(false)) {
					query.append((query.length() > 0) ? "&" : "?").append(parameter.name()).append('=').append(filled);
				}
			}
			return address + query;
		}

	}

	/** One parameter of an operation. */
	record Parameter(JsonNode node) {

		String name() {
			return this.node.path("name").stringValue();
		}

		boolean isInPath() {
			return this.node.path("in").stringValue().equals("path");
		}

		boolean isList() {
			return schema().has("items");
		}

		JsonNode schema() {
			return this.node.path("schema");
		}

		String example() {
			JsonNode example = this.node.path("example");
			List<String> values = new ArrayList<>();
			example.forEach((value) -> values.add(value.asString()));
			return example.isArray() ? String.join(",", values) : example.asString(isInPath() ? NOWHERE : "");
		}

		/** Values that must be understood. */
		List<String> validValues() {
			if (!example().isEmpty()) {
				return List.of(example());
			}
			JsonNode single = isList() ? schema().path("items") : schema();
			List<String> values = new ArrayList<>();
			single.path("enum").forEach((value) -> values.add(value.asString()));
			if (values.isEmpty()) {
				values.addAll(List.of("", "2022-01-31", "2022-01", "2022", "13", "1", "law", "人工智能", "100% _\\'\""));
				values.removeIf((value) -> !accepts(value));
			}
			return values;
		}

		/**
		 * Whether a value must be refused, by what the document says of the parameter.
		 */
		boolean refuses(String value) {
			return !value.isBlank() && !accepts(value);
		}

		private boolean accepts(String value) {
			if (value.codePoints().anyMatch(Parameter::isUnseen)) {
				return false;
			}
			return isList()
					? Arrays.stream(value.split(","))
						.allMatch((item) -> item.isBlank() || fits(schema().path("items"), item))
					: fits(schema(), value);
		}

		private static boolean fits(JsonNode schema, String value) {
			if (schema.has("enum")) {
				return schema.path("enum")
					.valueStream()
					.anyMatch((allowed) -> allowed.asString().equalsIgnoreCase(value));
			}
			if (schema.path("type").stringValue("").equals("integer")) {
				return value.matches("-?[0-9]{1,15}") && Long.parseLong(value) >= schema.path("minimum").asLong()
						&& Long.parseLong(value) <= schema.path("maximum").asLong(Long.MAX_VALUE);
			}
			String text = value.strip();
			boolean date = schema.path("format").stringValue("").equals("date");
			if (date) {
				return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && isPossible(value);
			}
			if (schema.has("pattern") && (!text.matches(schema.path("pattern").stringValue()) || !isPossible(text))) {
				return false;
			}
			int length = text.codePointCount(0, text.length());
			return length <= schema.path("maxLength").asInt(Integer.MAX_VALUE);
		}

		// No month 13 and no 30 February, wherever a text has the look of a date.
		private static boolean isPossible(String text) {
			if (!text.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")) {
				return true;
			}
			try {
				LocalDate.parse((text.length() == 7) ? text + "-01" : text);
				return true;
			}
			catch (DateTimeException ex) {
				return false;
			}
		}

		private static boolean isUnseen(int character) {
			return Character.isISOControl(character) && character != '\t';
		}

	}

}
