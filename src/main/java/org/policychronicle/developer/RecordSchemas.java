package org.policychronicle.developer;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

/**
 * Describes our own types as JSON writes them: closed sets by their slugs, dates at their
 * precision, and what may be null by the {@code @Nullable} of a record's accessor.
 */
class RecordSchemas implements ModelConverter {

	private static final String HERE = "org.policychronicle.";

	@Override
	@SuppressWarnings("rawtypes")
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
		Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
		if (raw.isEnum() && Slugged.class.isAssignableFrom(raw)) {
			return enumeration(Arrays.stream(raw.getEnumConstants())
				.map((member) -> ((Slugged) member).slug())
				.distinct()
				.toList());
		}
		if (raw == PartialDate.class) {
			return date();
		}
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		if (schema != null && raw.isRecord() && raw.getName().startsWith(HERE)) {
			describe(raw, schema, context.getDefinedModels());
		}
		return schema;
	}

	private static void describe(Class<?> type, Schema<?> schema, Map<String, Schema> models) {
		String reference = schema.get$ref();
		Schema<?> model = (reference != null) ? models.get(reference.substring(reference.lastIndexOf('/') + 1))
				: schema;
		if (model == null || model.getProperties() == null) {
			return;
		}
		model.setProperties(inOrder(type, model.getProperties()));
		Set<String> required = new TreeSet<>(model.getProperties().keySet());
		for (Method accessor : type.getDeclaredMethods()) {
			if (accessor.getParameterCount() == 0) {
				if (accessor.isAnnotationPresent(JsonInclude.class)) {
					required.remove(accessor.getName());
				}
				if (accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
					model.getProperties().computeIfPresent(accessor.getName(), (name, property) -> orNull(property));
				}
			}
		}
		model.setRequired(List.copyOf(required));
	}

	// Beside the components of the record come those of its methods, which have no order.
	@SuppressWarnings("rawtypes")
	private static Map<String, Schema> inOrder(Class<?> type, Map<String, Schema> properties) {
		Map<String, Schema> rest = new TreeMap<>(properties);
		Map<String, Schema> ordered = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			Schema<?> property = rest.remove(component.getName());
			if (property != null) {
				ordered.put(component.getName(), property);
			}
		}
		ordered.putAll(rest);
		return ordered;
	}

	@SuppressWarnings("unchecked")
	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem("null")));
		}
		schema.addType("null");
		if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
			((Schema<Object>) schema).addEnumItemObject(null);
		}
		return schema;
	}

	static Schema<Object> enumeration(List<String> values) {
		return string()._enum(new ArrayList<>(values));
	}

	static Schema<Object> date() {
		return string().pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
	}

	private static Schema<Object> string() {
		return new JsonSchema().typesItem("string");
	}

}
