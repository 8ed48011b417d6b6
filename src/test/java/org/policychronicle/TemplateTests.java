package org.policychronicle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates can be read, hold no style or script, and no text of their own. */
class TemplateTests {

	private static final Path FOLDER = Path.of("src/main/resources/templates");

	private static final int LONGEST_LINE = 140;

	private static final Pattern INLINE = Pattern.compile("\\s(?:th:)?(?:style|on[a-z]+)=|<style\\b");

	private static final Pattern USE = Pattern.compile("~\\{([a-z/]+) :: ([a-z-]+)");

	private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([a-z-]+)");

	private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}|\\p{IsHan}");

	/** Texts that a reader of any language sees as they stand. */
	private static final Set<String> NAMES = Set.of("JSON", "OpenAPI (JSON)", "OpenAPI (YAML)", "OpenAPI 3.1",
			"CC BY 4.0", "HTML", "ASVS", "PNG", "SVG");

	/** What puts a text of the message files or the data in place of a prototype. */
	private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");

	private final Map<String, String> templates = read();

	@Test
	void linesAreNotLong() {
		this.templates.forEach((name,
				text) -> assertThat(text.lines().filter((line) -> line.length() > LONGEST_LINE)).as(name).isEmpty());
	}

	@Test
	void noTemplateHoldsStyleOrScript() {
		this.templates.forEach((name, text) -> {
			assertThat(text).as(name).doesNotContainPattern(INLINE);
			assertThat(parse(text).select("script")).as(name)
				.allMatch((script) -> script.hasAttr("src") || "application/ld+json".equals(script.attr("type")));
		});
	}

	@Test
	void everyFragmentIsUsedAndEveryUseFindsOne() {
		Set<String> used = new TreeSet<>();
		Set<String> held = new TreeSet<>();
		this.templates.forEach((name, text) -> {
			USE.matcher(text).results().forEach((use) -> used.add(use.group(1) + " :: " + use.group(2)));
			FRAGMENT.matcher(text)
				.results()
				.filter((fragment) -> !text.contains("~{::" + fragment.group(1)))
				.forEach((fragment) -> held.add(name.replace(".html", " :: ") + fragment.group(1)));
		});
		assertThat(used).isEqualTo(held).hasSizeGreaterThan(50);
	}

	@Test
	void noFragmentIsNamedAsAnElementBesideIt() {
		this.templates
			.forEach((name, text) -> assertThat(FRAGMENT.matcher(text).results().map((one) -> one.group(1))).as(name)
				.noneMatch((fragment) -> Pattern.compile("<" + fragment + "[\\s>]").matcher(text).find()));
	}

	@Test
	void everyTextComesFromTheMessagesOrTheData() {
		this.templates.forEach((name, text) -> assertThat(parse(text).getAllElements()
			.stream()
			.filter((element) -> !isReplaced(element) && !element.hasAttr("lang") && !element.hasAttr("th:lang"))
			.filter((element) -> !element.nameIs("code"))
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text)
			.map(String::strip)
			.filter((words) -> WORD.matcher(words).find() && !NAMES.contains(words))).as(name).isEmpty());
	}

	@Test
	void everyNameForTheEarComesFromTheMessages() {
		this.templates.forEach((name,
				text) -> assertThat(parse(text).getAllElements()
					.stream()
					.filter((element) -> !isReplaced(element) && !element.hasAttr("lang"))
					.filter((element) -> Stream.of("aria-label", "placeholder", "alt")
						.anyMatch((attribute) -> element.hasAttr(attribute) && !element.hasAttr("th:" + attribute)
								&& !NAMES.contains(element.attr(attribute)))))
					.as(name)
					.isEmpty());
	}

	private static boolean isReplaced(Element element) {
		return Stream.concat(Stream.of(element), element.parents().stream())
			.filter((each) -> !each.nameIs("html"))
			.anyMatch((each) -> REPLACING.stream().anyMatch(each::hasAttr));
	}

	private static Document parse(String template) {
		return Jsoup.parse(template, Parser.xmlParser());
	}

	private static Map<String, String> read() {
		Map<String, String> templates = new TreeMap<>();
		try (Stream<Path> files = Files.walk(FOLDER)) {
			files.filter((file) -> file.toString().endsWith(".html"))
				.forEach((file) -> templates.put(FOLDER.relativize(file).toString().replace('\\', '/'),
						PortalPages.read(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return templates;
	}

}
