package org.policychronicle.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The text of one cell of a table. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers stay as they are.
 */
final class Cell {

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*");

	private Cell() {
	}

	/**
	 * What stands at a path of a record; an empty text where nothing does.
	 */
	static String of(JsonNode record, List<String> path) {
		return safe(text(record, path, 0, 0));
	}

	static String safe(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

	private static String text(JsonNode node, List<String> path, int at, int depth) {
		if (node.isArray()) {
			return node.valueStream()
				.map((element) -> text(element, path, at, depth + 1))
				.collect(Collectors.collectingAndThen(Collectors.toList(), (texts) -> Columns.joined(texts, depth)));
		}
		if (at < path.size()) {
			return text(node.path(path.get(at)), path, at + 1, depth);
		}
		return node.isNumber() ? new BigDecimal(node.asString()).toPlainString() : node.asString("");
	}

}
