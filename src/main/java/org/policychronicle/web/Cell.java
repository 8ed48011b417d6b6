package org.policychronicle.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The text of one cell of a table. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers stay as they are.
 */
public final class Cell {

	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private Cell() {
	}

	/**
	 * What stands at a path of a record; an empty text where nothing does.
	 */
	static String of(JsonNode record, List<String> path) {
		return safe(text(record, path, 0, 0));
	}

	/**
	 * What stands there, as a sheet knows it.
	 * @param date whether it is a date, which one known to the day is given as, but in no
	 * list
	 */
	static Object typed(JsonNode record, List<String> path, boolean date) {
		JsonNode node = record;
		for (String name : path) {
			node = node.path(name);
		}
		if (node.isNumber()) {
			return new BigDecimal(node.asString());
		}
		if (node.isBoolean()) {
			return node.asBoolean();
		}
		String text = text(record, path, 0, 0);
		return (date && node.isString() && DAY.matcher(text).matches()) ? LocalDate.parse(text) : text;
	}

	/**
	 * Whether a spreadsheet would work a text out rather than show it, were it typed in.
	 */
	public static boolean isFormula(String text) {
		return FORMULA.matcher(text).matches();
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
