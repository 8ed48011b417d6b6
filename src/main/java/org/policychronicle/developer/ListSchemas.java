package org.policychronicle.developer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Describes the records of a list, any field of which the parameter {@code fields} can
 * leave out, and removes the schemas that nothing refers to.
 */
final class ListSchemas {

	private static final String REFERENCE = "#/components/schemas/";

	private static final String PARTIAL = "Partial";

	private ListSchemas() {
	}

	@SuppressWarnings("rawtypes")
	static void complete(OpenAPI document, String remark) {
		Map<String, Schema> schemas = document.getComponents().getSchemas();
		for (Schema<?> list : new ArrayList<>(schemas.values())) {
			Map<String, Schema> properties = list.getProperties();
			if (properties != null && properties.containsKey("items") && properties.containsKey("facets")) {
				String name = properties.get("items").getItems().get$ref().substring(REFERENCE.length());
				Schema<?> whole = schemas.get(name);
				schemas.put(PARTIAL + name,
						new JsonSchema().typesItem("object")
							.description(whole.getDescription() + " " + remark)
							.properties(whole.getProperties()));
				properties.get("items").setItems(new JsonSchema().$ref(PARTIAL + name));
			}
		}
		while (schemas.keySet().retainAll(used(document, schemas))) {
			// what only an unused schema refers to is unused as well
		}
	}

	@SuppressWarnings("rawtypes")
	private static List<String> used(OpenAPI document, Map<String, Schema> schemas) {
		String text = Json31.mapper().valueToTree(document).toString();
		return schemas.keySet().stream().filter((name) -> text.contains('"' + REFERENCE + name + '"')).toList();
	}

}
