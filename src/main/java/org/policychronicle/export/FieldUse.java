package org.policychronicle.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the records seen so far use one field. */
class FieldUse {

	private static final int LONGEST_EXAMPLE = 120;

	private final Map<String, Long> values = new TreeMap<>();

	private long filled;

	private @Nullable String example;

	void add(JsonNode value, boolean closed) {
		if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
			return;
		}
		this.filled++;
		if (closed) {
			(value.isArray() ? value.valueStream() : Stream.of(value))
				.forEach((member) -> this.values.merge(member.asString(), 1L, Long::sum));
		}
		JsonNode first = value.isArray() ? value.get(0) : value;
		if (this.example == null && first.isValueNode()) {
			String text = first.asString();
			this.example = (text.length() > LONGEST_EXAMPLE) ? text.substring(0, LONGEST_EXAMPLE) + "\u2026" : text;
		}
	}

	long filled() {
		return this.filled;
	}

	Map<String, Long> values() {
		return this.values;
	}

	@Nullable String example() {
		return this.example;
	}

}
