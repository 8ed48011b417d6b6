package org.policychronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import org.policychronicle.testing.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README is short and names what is there; the settings that it leaves out are
 * described where editors show them. {@link EveryPageTests} asks its addresses.
 */
class ReadmeTests {

	private static final int MOST_BYTES = 9_000;

	private static final Path PACKAGES = Path.of("src/main/java/org/policychronicle");

	private static final Pattern OUR_SETTING = Pattern.compile("(chronicle\\.[a-z.-]+)");

	private final String readme = read(Path.of("README.md"));

	@Test
	void itIsShort() throws IOException {
		assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(MOST_BYTES);
	}

	@Test
	void everyClassItNamesIsThere() throws IOException {
		Set<String> classes = new TreeSet<>();
		for (Path folder : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.map((file) -> file.getFileName().toString().replace(".java", "")).forEach(classes::add);
			}
		}
		assertThat(quoted("[A-Z][a-z]+[A-Z]\\w+|Policies")).hasSizeGreaterThan(15).isSubsetOf(classes);
		assertThat(found(Pattern.compile("-Dtest=(\\w+)"), this.readme)).isNotEmpty().isSubsetOf(classes);
	}

	@Test
	void everyFileAndFolderItNamesIsThere() {
		Set<String> paths = quoted("(?:src|\\.ci)/[\\w./-]+|[\\w-]+\\.(?:xml|yml)|\\./\\w+");
		paths.addAll(found(Pattern.compile("(\\./\\w+)"), this.readme));
		assertThat(paths).hasSizeGreaterThan(5).allSatisfy((path) -> assertThat(Path.of(path)).exists());
		assertThat(found(Pattern.compile("`(messages\\w*\\.properties)`"), this.readme)).hasSize(2)
			.allSatisfy((file) -> assertThat(Path.of("src/main/resources", file)).exists());
	}

	@Test
	void everyPackageStandsOnItsMap() throws IOException {
		String map = this.readme.substring(this.readme.indexOf("| package |"), this.readme.indexOf("The way of"));
		try (Stream<Path> folders = Files.list(PACKAGES)) {
			assertThat(found(Pattern.compile("`(\\w+)`"), map.replaceAll("(?m)\\|[^|]*\\|$", "")))
				.containsExactlyInAnyOrderElementsOf(
						folders.filter(Files::isDirectory).map((folder) -> folder.getFileName().toString()).toList());
		}
	}

	@Test
	void everyProfileItNamesIsThere() {
		String pom = read(Path.of("pom.xml"));
		assertThat(found(Pattern.compile(" -P(\\w+)"), this.readme)).isNotEmpty()
			.allSatisfy((profile) -> assertThat(pom).contains("<id>" + profile + "</id>"));
	}

	@Test
	void everyGroupOfDependenciesSaysWhatItIsFor() {
		String pom = read(Path.of("pom.xml"));
		String dependencies = pom.substring(pom.indexOf("\n\t<dependencies>"), pom.indexOf("\n\t</dependencies>"));
		assertThat(dependencies.replaceFirst("\\s*<dependencies>", "").split("\n\\s*\n")).hasSizeGreaterThan(8)
			.allSatisfy((group) -> assertThat(group.strip()).startsWith("<!-- "));
	}

	@Test
	void everySettingItNamesIsThereAndEverySettingOfOursIsDescribed() throws IOException {
		Map<String, String> described = new TreeMap<>();
		new JsonMapper().readTree(read(Path.of("target/classes/META-INF/spring-configuration-metadata.json")))
			.path("properties")
			.forEach((property) -> described.put(property.path("name").stringValue(),
					property.path("description").stringValue("")));
		described.keySet().removeIf((name) -> !name.startsWith("chronicle."));
		assertThat(described).hasSizeGreaterThan(20)
			.allSatisfy((name, text) -> assertThat(text).as(name).hasSizeGreaterThan(20).doesNotContain("{@"));
		assertThat(quoted(OUR_SETTING.pattern())).isNotEmpty().isSubsetOf(described.keySet());
		try (Stream<Path> files = Files.walk(PACKAGES)) {
			String code = files.filter(Files::isRegularFile).map(ReadmeTests::read).collect(Collectors.joining());
			assertThat(found(Pattern.compile("\\$\\{" + OUR_SETTING), code)).isNotEmpty()
				.isSubsetOf(described.keySet());
		}
	}

	private Set<String> quoted(String pattern) {
		return found(Pattern.compile("`(" + pattern + ")`"), this.readme);
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String read(Path file) {
		return PortalPages.read(file);
	}

}
