package org.policychronicle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the style sheet and the script small, and free of rules that nothing uses and
 * classes that mean nothing.
 */
class StylesheetTests {

	private static final int MOST_BYTES = 34_000;

	private static final Path STYLES = Path.of("src/main/resources/static/css/chronicle.css");

	private static final Pattern RULED = Pattern.compile("\\.([a-z][a-z-]*)(?=[^{}]*\\{)");

	private static final Pattern USED = Pattern
		.compile("(?<![\\w-])(?:class|th:class|th:classappend|th:attr)=\"([^\"]*)\"");

	private static final Pattern WORD = Pattern.compile("(?<![\\w.(-])[a-z][a-z-]*(?![\\w(.-])");

	/**
	 * Classes that a template takes from the data: the families of the charts and the
	 * looks of a mark.
	 */
	private static final Pattern CLASS_IN_CODE = Pattern.compile("\"([a-z][a-z-]*)\"");

	@Test
	void styleSheetAndScriptAreSmall() throws IOException {
		assertThat(Files.size(STYLES)).isLessThanOrEqualTo(MOST_BYTES);
		Path scripts = Path.of("src/main/resources/static/js");
		long bytes = Files.exists(scripts)
				? files(scripts, ".js").stream().mapToLong((file) -> read(file).length()).sum() : 0;
		assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
	}

	@Test
	void everyClassOfATemplateHasARuleOrIsUsedByAScript() {
		Set<String> known = ruled();
		String scripts = all("src/main/resources/static", ".js");
		assertThat(used()).filteredOn((name) -> !known.contains(name) && !scripts.contains(name)).isEmpty();
	}

	@Test
	void everyClassOfTheStyleSheetIsUsedSomewhere() {
		Set<String> known = new TreeSet<>(used());
		known.addAll(found(CLASS_IN_CODE, all("src/main/java", ".java")));
		known.addAll(found(CLASS_IN_CODE, all("src/main/resources/static", ".js").replace('\'', '"')));
		assertThat(ruled()).filteredOn((name) -> !known.contains(name)).isEmpty();
	}

	@Test
	void everyColourIsARoleThatBothThemesGiveAValue() {
		String styles = read(STYLES);
		String roles = styles.substring(0, styles.indexOf("}"));
		assertThat(found(Pattern.compile("(#[0-9a-f]{3,6})"), styles.replace(roles, "")))
			.as("colours outside the roles, but for paper")
			.isSubsetOf(Set.of("#000"));
		assertThat(found(Pattern.compile("var\\((--[a-z0-9]+)\\)"), styles))
			.allSatisfy((name) -> assertThat(roles).contains(name + ":"));
	}

	private static Set<String> ruled() {
		return found(RULED, read(STYLES).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", ""));
	}

	private static Set<String> used() {
		Set<String> names = new TreeSet<>();
		for (Path template : files(Path.of("src/main/resources/templates"), ".html")) {
			USED.matcher(read(template)).results().forEach((match) -> {
				String value = match.group(1);
				if (value.contains("=") && !value.contains("class=")) {
					return;
				}
				// of an expression, the strings in it
				Stream<String> texts = value.contains("$") ? found(Pattern.compile("'([^']*)'"), value).stream()
						: Stream.of(value);
				texts.flatMap((text) -> Arrays.stream(text.trim().split("\\s+")))
					.filter((name) -> WORD.matcher(name).matches())
					.forEach(names::add);
			});
		}
		return names;
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String all(String folder, String ending) {
		return files(Path.of(folder), ending).stream().map(StylesheetTests::read).collect(Collectors.joining("\n"));
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		return PortalPages.read(file);
	}

}
