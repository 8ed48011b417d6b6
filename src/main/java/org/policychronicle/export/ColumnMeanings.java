package org.policychronicle.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a column of a table means, of which the dictionary has the parts.
 *
 * @param dictionary the fields
 * @param chinese what they mean in Chinese
 */
record ColumnMeanings(Dictionary dictionary, ChineseMeanings chinese) {

	/**
	 * What the records of a collection are, in English and in Chinese.
	 */
	List<String> of(String collection) {
		return List.of(resource(collection).map(Dictionary.Resource::meaning).orElse(""), this.chinese.of(collection));
	}

	/**
	 * What stands at a path of a record: in English, in Chinese, and of which type it is.
	 */
	List<String> of(String collection, String path) {
		StringBuilder english = new StringBuilder();
		StringBuilder chinese = new StringBuilder();
		String type = "";
		String owner = collection;
		for (String name : path.split("\\.")) {
			Optional<Dictionary.Field> field = field(owner, name);
			field.map(Dictionary.Field::meaning).ifPresent((meaning) -> append(english, ": ", meaning));
			append(chinese, "：", this.chinese.of(owner + "." + name));
			type = field.map(Dictionary.Field::type).orElse("");
			owner = type.substring(type.lastIndexOf(' ') + 1);
		}
		return List.of(english.toString(), chinese.toString(), type);
	}

	private Optional<Dictionary.Resource> resource(String name) {
		return Stream.concat(this.dictionary.resources().stream(), this.dictionary.types().stream())
			.filter((resource) -> resource.name().equals(name))
			.findFirst();
	}

	private Optional<Dictionary.Field> field(String owner, String name) {
		return resource(owner).stream()
			.flatMap((resource) -> resource.fields().stream())
			.filter((field) -> field.name().equals(name))
			.findFirst();
	}

	private static void append(StringBuilder text, String separator, String meaning) {
		String plain = meaning.lines().map(String::strip).collect(Collectors.joining(" ")).replaceFirst("[.。]$", "");
		if (!plain.isEmpty()) {
			text.append((text.length() > 0) ? separator : "").append(plain);
		}
	}

}
