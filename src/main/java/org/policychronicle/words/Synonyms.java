package org.policychronicle.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;

/**
 * The words that mean the same in English and Chinese, as the file of synonyms has them.
 */
final class Synonyms {

	private static final Map<String, String> WRITTEN = new TreeMap<>();

	private static final Map<String, Map<String, Set<String>>> SECTIONS = read();

	/** Names of one record. */
	static final Synonyms NAMES = new Synonyms("names");

	/** Words for one thing, names among them. */
	static final Synonyms WORDS = new Synonyms("names", "words");

	private final Map<String, Set<String>> groups = new TreeMap<>();

	private final int longest;

	private Synonyms(String... sections) {
		for (String section : sections) {
			SECTIONS.get(section).forEach((key, group) -> this.groups.merge(key, group, Synonyms::union));
		}
		this.longest = this.groups.keySet().stream().mapToInt((key) -> key.split(" ").length).max().orElse(1);
	}

	/**
	 * Whatever means the same as a folded text; nothing where no other word is known.
	 */
	Set<String> of(String text) {
		return this.groups.getOrDefault(key(text), Set.of());
	}

	/**
	 * A folded word as people write it.
	 */
	static String written(String folded) {
		return WRITTEN.getOrDefault(folded, folded);
	}

	/**
	 * How many words the longest of them has.
	 */
	int longest() {
		return this.longest;
	}

	/**
	 * The known words that a text without blanks is put together of; empty where it is
	 * one itself or some of it is left over.
	 */
	List<String> parts(String text) {
		if (this.groups.containsKey(key(text))) {
			return List.of();
		}
		for (int end = text.length() - 1; end > 0; end--) {
			String first = text.substring(0, end);
			if (this.groups.containsKey(first)) {
				String rest = text.substring(end);
				List<String> others = this.groups.containsKey(rest) ? List.of(rest) : parts(rest);
				if (!others.isEmpty()) {
					List<String> parts = new ArrayList<>(List.of(first));
					parts.addAll(others);
					return parts;
				}
			}
		}
		return List.of();
	}

	private static String key(String text) {
		return Arrays.stream(text.split(" ")).map(Synonyms::rootOf).collect(Collectors.joining(" "));
	}

	// Rough, but the same for the file and the query: "prohibits", "prohibiting".
	private static String rootOf(String word) {
		return word.replaceFirst("(?<=\\w{3})(ies|y)$", "i")
			.replaceFirst("(?<=\\w{3})(?<!s)s$", "")
			.replaceFirst("(?<=\\w{3})(ing|ed|e)$", "")
			.replaceFirst("([bdglmnprt])\\1$", "$1");
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		Set<String> all = new LinkedHashSet<>(one);
		all.addAll(other);
		return all;
	}

	private static Map<String, Map<String, Set<String>>> read() {
		try (InputStream file = new ClassPathResource("record/synonyms.yaml").getInputStream()) {
			Map<String, List<List<String>>> sections = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
			Map<String, Map<String, Set<String>>> read = new TreeMap<>();
			sections.forEach((section, groups) -> {
				Map<String, Set<String>> byWord = read.computeIfAbsent(section, (name) -> new TreeMap<>());
				groups.forEach((group) -> {
					group.forEach((word) -> WRITTEN.putIfAbsent(FoldedText.words(word), word));
					Set<String> words = group.stream()
						.map(FoldedText::words)
						.collect(Collectors.toCollection(LinkedHashSet::new));
					words.forEach((word) -> byWord.merge(key(word), words, Synonyms::union));
				});
			});
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
