package org.policychronicle.developer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API as the explorer shows it.
 *
 * @param id its identifier
 * @param tag what it belongs to
 * @param path its address, with the names of what is variable in it
 * @param example its address with an example in place of what is variable
 * @param summary what it answers
 * @param description what can be asked of it
 * @param fields its parameters, those in the path left out
 * @param statuses how it can answer
 */
record ExplorerOperation(String id, String tag, String path, String example, String summary, String description,
		List<Field> fields, List<String> statuses) {

	static ExplorerOperation of(String path, Operation operation) {
		List<Field> fields = new ArrayList<>();
		String example = path;
		List<Parameter> parameters = (operation.getParameters() != null) ? operation.getParameters() : List.of();
		for (Parameter parameter : parameters) {
			if (parameter.getIn().equals("path")) {
				example = example.replace("{" + parameter.getName() + "}",
						Objects.toString(parameter.getExample(), parameter.getName()));
			}
			else {
				fields.add(Field.of(operation.getOperationId(), parameter));
			}
		}
		return new ExplorerOperation(operation.getOperationId(), operation.getTags().get(0), path, example,
				operation.getSummary(), operation.getDescription(), fields,
				List.copyOf(operation.getResponses().keySet()));
	}

	/**
	 * One parameter as a field of a form.
	 *
	 * @param id its identifier on the page
	 * @param name its name
	 * @param description what it means
	 * @param required whether it must be given
	 * @param repeatable whether several values can be given
	 * @param values the values it takes; empty where they cannot be listed
	 * @param example values to begin with
	 * @param type the sort of input
	 * @param min the least number, if any
	 * @param max the greatest number, if any
	 * @param maxLength the most characters, if limited
	 * @param pattern the form of the text, if any
	 */
	record Field(String id, String name, String description, boolean required, boolean repeatable, List<String> values,
			List<String> example, String type, @Nullable BigDecimal min, @Nullable BigDecimal max,
			@Nullable Integer maxLength, @Nullable String pattern) {

		static Field of(String operation, Parameter parameter) {
			Schema<?> schema = parameter.getSchema();
			boolean list = schema.getItems() != null;
			List<?> values = (list ? schema.getItems() : schema).getEnum();
			return new Field(operation + "-" + parameter.getName(), parameter.getName(), parameter.getDescription(),
					Boolean.TRUE.equals(parameter.getRequired()), list, texts(values), texts(parameter.getExample()),
					"date".equals(schema.getFormat()) ? "date"
							: schema.getTypes().contains("integer") ? "number" : "text",
					schema.getMinimum(), schema.getMaximum(), schema.getMaxLength(), schema.getPattern());
		}

		/**
		 * The number of values to show at once.
		 */
		public int rows() {
			return Math.min(4, this.values.size());
		}

		private static List<String> texts(@Nullable Object values) {
			if (values instanceof List<?> list) {
				return list.stream().map(String::valueOf).toList();
			}
			return (values != null) ? List.of(values.toString()) : List.of();
		}

	}

}
