package org.policychronicle.developer;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * The JSON Schema of a class of record, the same that the OpenAPI document has, standing
 * on its own.
 */
@Component
public class JsonSchemas {

	/**
	 * Where a schema has the schemas that it refers to.
	 */
	public static final String DEFINITIONS = "$defs";

	private static final String REFERENCE = "#/" + DEFINITIONS + "/";

	private final JsonMapper mapper;

	JsonSchemas(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * The schema of a class, which refers to the definition of that class by its simple
	 * name.
	 */
	public ObjectNode of(Class<?> type) {
		ResolvedSchema resolved = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
		ObjectNode schema = this.mapper.createObjectNode();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("$ref", REFERENCE + type.getSimpleName());
		ObjectNode definitions = schema.putObject(DEFINITIONS);
		Map<String, Object> byName = new TreeMap<>(resolved.referencedSchemas);
		byName.forEach((name, definition) -> definitions.set(name, this.mapper.readTree(json(definition))));
		return schema;
	}

	/**
	 * The definition that a reference names.
	 */
	public static String name(String reference) {
		return reference.substring(REFERENCE.length());
	}

	private static String json(Object definition) {
		try {
			return Json31.mapper().writeValueAsString(definition).replace("#/components/schemas/", REFERENCE);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
