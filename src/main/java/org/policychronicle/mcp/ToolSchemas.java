package org.policychronicle.mcp;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.developer.JsonSchemas;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What may be asked and what is answered, as JSON Schema: made from the records that are
 * asked with and answered, as the API document is.
 */
@Lazy
@Component
class ToolSchemas {

	private static final String TYPE = "type";

	private final JsonSchemas schemas;

	private final JsonMapper mapper;

	ToolSchemas(JsonSchemas schemas, JsonMapper mapper) {
		this.schemas = schemas;
		this.mapper = mapper;
	}

	/**
	 * The arguments: what may be left out is left out rather than null, and there are no
	 * others.
	 */
	Map<String, Object> question(Class<?> type) {
		ObjectNode schema = object(type);
		ArrayNode required = schema.putArray("required");
		for (RecordComponent component : type.getRecordComponents()) {
			boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
					|| Collection.class.isAssignableFrom(component.getType());
			if (!optional) {
				required.add(component.getName());
			}
		}
		schema.path("properties").forEach(ToolSchemas::withoutNull);
		schema.put("additionalProperties", false);
		return map(schema);
	}

	/**
	 * The answer.
	 */
	Map<String, Object> answer(Class<?> type) {
		return map(object(type));
	}

	// clients want an object that says so itself
	private ObjectNode object(Class<?> type) {
		ObjectNode standing = this.schemas.of(type);
		ObjectNode definitions = (ObjectNode) standing.get(JsonSchemas.DEFINITIONS);
		ObjectNode schema = (ObjectNode) definitions.remove(type.getSimpleName());
		schema.remove("description");
		if (!definitions.isEmpty()) {
			schema.set(JsonSchemas.DEFINITIONS, definitions);
		}
		return schema;
	}

	private static void withoutNull(JsonNode property) {
		if (property instanceof ObjectNode schema && schema.get(TYPE) instanceof ArrayNode types && types.size() == 2) {
			Arrays.asList(types.get(0), types.get(1))
				.stream()
				.filter((type) -> !"null".equals(type.stringValue()))
				.findFirst()
				.ifPresent((type) -> schema.set(TYPE, type));
			if (schema.get("enum") instanceof ArrayNode values) {
				values.removeIf(JsonNode::isNull);
			}
		}
	}

	private Map<String, Object> map(ObjectNode schema) {
		return this.mapper.convertValue(schema, new TypeReference<>() {
		});
	}

}
