package org.policychronicle.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policychronicle.developer.JsonSchemas;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.DataVersion;
import tools.jackson.databind.JsonNode;

import org.springframework.context.MessageSource;

/**
 * Counts, record by record, how the data uses the fields that the schemas have. It keeps
 * a few numbers a field, however many records it sees.
 */
class Tally {

	private final List<RecordCollection<?, ?>> collections;

	private final Map<String, JsonNode> definitions = new TreeMap<>();

	private final Map<String, Long> counts = new HashMap<>();

	private final Map<String, Map<String, FieldUse>> uses = new HashMap<>();

	Tally(List<RecordCollection<?, ?>> collections, JsonSchemas schemas) {
		this.collections = collections;
		collections.forEach((collection) -> List.of(collection.whole(), collection.listed())
			.forEach((type) -> schemas.of(type)
				.path(JsonSchemas.DEFINITIONS)
				.forEachEntry((name, definition) -> this.definitions.put(name, definition))));
	}

	/**
	 * Counts a record, and all that it consists of.
	 */
	void addWhole(Class<?> type, JsonNode record) {
		add(type.getSimpleName(), record, true);
	}

	/**
	 * Counts a record as a list shows it, but not again what it consists of.
	 */
	void addListed(Class<?> type, JsonNode record) {
		add(type.getSimpleName(), record, false);
	}

	Dictionary dictionary(DataVersion version, MessageSource messages) {
		Map<String, JsonNode> types = new TreeMap<>(this.definitions);
		List<Dictionary.Resource> resources = this.collections.stream().map((collection) -> {
			types.remove(collection.whole().getSimpleName());
			types.remove(collection.listed().getSimpleName());
			return resource(collection, messages);
		}).toList();
		return new Dictionary(version.value(), version.updated(), resources,
				types.keySet().stream().map((name) -> resource(name, name, List.of(name), messages)).toList());
	}

	private void add(String name, JsonNode record, boolean deep) {
		this.counts.merge(name, 1L, Long::sum);
		Map<String, FieldUse> fields = this.uses.computeIfAbsent(name, (unseen) -> new HashMap<>());
		this.definitions.get(name).path("properties").forEachEntry((field, schema) -> {
			FieldType type = new FieldType(schema);
			JsonNode value = record.path(field);
			fields.computeIfAbsent(field, (unseen) -> new FieldUse()).add(value, type.isClosed());
			if (deep) {
				type.part().ifPresent((part) -> addParts(part, value));
			}
		});
	}

	private void addParts(String part, JsonNode value) {
		if (value.isArray()) {
			value.forEach((element) -> add(part, element, true));
		}
		else if (value.isObject()) {
			add(part, value, true);
		}
	}

	private Dictionary.Resource resource(RecordCollection<?, ?> collection, MessageSource messages) {
		String whole = collection.whole().getSimpleName();
		String listed = collection.listed().getSimpleName();
		return resource(collection.name(), whole, List.of(whole, listed), messages);
	}

	// A field that the record and the list have both is counted in the record.
	private Dictionary.Resource resource(String name, String first, List<String> definitions, MessageSource messages) {
		Map<String, String> owners = new LinkedHashMap<>();
		definitions.forEach((definition) -> this.definitions.get(definition)
			.path("properties")
			.forEachEntry((field, schema) -> owners.putIfAbsent(field, definition)));
		List<Dictionary.Field> fields = new ArrayList<>();
		owners.forEach((field, owner) -> fields.add(field(field, owner,
				definitions.stream().map((definition) -> properties(definition).has(field)).toList(), messages)));
		return new Dictionary.Resource(name, this.definitions.get(first).path("description").asString(""),
				this.counts.getOrDefault(first, 0L), fields);
	}

	private Dictionary.Field field(String name, String owner, List<Boolean> places, MessageSource messages) {
		FieldType type = new FieldType(properties(owner).path(name));
		FieldUse use = this.uses.getOrDefault(owner, Map.of()).getOrDefault(name, new FieldUse());
		long count = this.counts.getOrDefault(owner, 0L);
		List<Dictionary.Value> values = use.values()
			.entrySet()
			.stream()
			.map((value) -> new Dictionary.Value(value.getKey(), value.getValue()))
			.toList();
		return new Dictionary.Field(name, meaning(name, type, messages), type.text(), unit(name, type, messages),
				type.isNullable(), places.get(places.size() - 1), places.get(0), use.filled(),
				(count > 0) ? Math.round(use.filled() * 10000.0 / count) / 10000.0 : 0, values, use.example());
	}

	// What is no component of a record has no Javadoc of its own.
	private String meaning(String name, FieldType type, MessageSource messages) {
		String own = type.meaning().isEmpty()
				? messages.getMessage("dictionary.meaning." + name, null, "", Locale.ENGLISH) : type.meaning();
		return own.isEmpty()
				? type.part().map((part) -> this.definitions.get(part).path("description").asString("")).orElse("")
				: own;
	}

	private static @Nullable String unit(String name, FieldType type, MessageSource messages) {
		return type.isNumber() ? messages.getMessage("dictionary.unit." + name, null, null, Locale.ENGLISH) : null;
	}

	private JsonNode properties(String definition) {
		return this.definitions.get(definition).path("properties");
	}

}
