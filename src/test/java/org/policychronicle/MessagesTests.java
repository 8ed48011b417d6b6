package org.policychronicle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages have every text, and the Chinese ones are Chinese. */
class MessagesTests {

	/** Texts that are the same in both languages, or made of their values alone. */
	private static final Set<String> NEED_NO_HAN = Set.of("Format.csv", "Format.json", "Format.ndjson",
			"dictionary.percent", "site.other-language", "nav.api", "text.colon", "text.comma", "text.semicolon",
			"text.and", "description.separator", "description.Layer", "description.DutyTrigger",
			"description.AgencyListing", "description.period", "statistic.value", "event.link.label", "Unit.percent",
			"calendar.milestone", "embed.snippet", "timeline.pick", "timeline.row.in-force", "data.cite.text");

	private final Properties english = read("messages.properties");

	private final Properties chinese = read("messages_zh.properties");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertThat(this.chinese.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(this.english.stringPropertyNames())
			.hasSizeGreaterThan(500);
	}

	@Test
	void aTextTakesTheSameValuesInBoth() {
		for (String key : this.english.stringPropertyNames()) {
			assertThat(placeholders(this.chinese.getProperty(key, ""))).as(key)
				.isEqualTo(placeholders(this.english.getProperty(key)));
		}
	}

	@Test
	void everyChineseTextIsTranslated() {
		for (String key : this.chinese.stringPropertyNames()) {
			boolean han = this.chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic);
			assertThat(han).as(key).isEqualTo(!NEED_NO_HAN.contains(key));
		}
	}

	@Test
	void chineseTextsUseChinesePunctuation() {
		for (String key : this.chinese.stringPropertyNames()) {
			assertThat(this.chinese.getProperty(key)).as(key)
				.doesNotContainPattern("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}");
		}
	}

	@Test
	void bothFilesHaveTheSameGroupsInTheSameOrder() {
		List<String> lines = lines("messages.properties").map(MessagesTests::withoutText).toList();
		assertThat(lines("messages_zh.properties").map(MessagesTests::withoutText)).containsExactlyElementsOf(lines);
		assertThat(lines).doesNotHaveDuplicates();
		assertThat(lines.get(0)).as("a group begins with what it holds").startsWith("# ");
	}

	@Test
	void keysOfAPrefixStandTogether() {
		List<String> prefixes = new ArrayList<>();
		keys("messages.properties").map((key) -> key.replaceFirst("\\..*", "")).forEach((prefix) -> {
			if (prefixes.isEmpty() || !prefixes.get(prefixes.size() - 1).equals(prefix)) {
				prefixes.add(prefix);
			}
		});
		assertThat(prefixes).doesNotHaveDuplicates().hasSizeGreaterThan(50);
	}

	@Test
	void onlyASpaceIsEscaped() {
		for (String file : Set.of("messages.properties", "messages_zh.properties")) {
			assertThat(lines(file)).as(file).noneMatch((line) -> line.replace("\\u0020", "").contains("\\u"));
		}
	}

	@Test
	void theToolsThatTheApiWasTriedWithAreThoseOfTheBuild() throws IOException {
		String build = Files.readString(Path.of(".ci/run")).replace("openapi-generator-cli:", "openapi-generator@");
		for (Properties language : List.of(this.english, this.chinese)) {
			assertThat(Pattern.compile("([@\\w/-]+) (\\d+\\.\\d+\\.\\d+)")
				.matcher(language.getProperty("explorer.generators"))
				.results()
				.map((tool) -> tool.group(1) + "@" + tool.group(2))).hasSize(8).allMatch(build::contains);
		}
	}

	@Test
	void everyKeyIsUsed() {
		String code = all("src/main/java", ".java");
		String templates = all("src/main/resources/templates", ".html");
		Set<String> names = found("\"([\\w.-]+)\"", code);
		names.addAll(found("'([\\w.-]+)'", templates));
		names.addAll(found("#\\{([\\w.-]+)", templates));
		Set<String> enums = found("(?:enum|record|class) (\\w+)", code);
		assertThat(this.english.stringPropertyNames()).filteredOn((key) -> {
			String prefix = key.replaceFirst("\\..*", "");
			boolean named = names.contains(key) || enums.contains(prefix)
					|| Character.isUpperCase(prefix.charAt(0)) && names.contains(prefix);
			return !named && names.stream().noneMatch((name) -> name.endsWith(".") && key.startsWith(name));
		}).isEmpty();
	}

	private static Stream<String> keys(String file) {
		return lines(file).filter((line) -> !line.startsWith("#")).map(MessagesTests::withoutText);
	}

	/** A key, or the comment over a group. */
	private static String withoutText(String line) {
		return line.startsWith("#") ? line : line.replaceFirst("=.*", "");
	}

	private static Stream<String> lines(String file) {
		return PortalPages.read(path(file)).lines().filter((line) -> !line.isBlank());
	}

	private static String all(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.map(PortalPages::read)
				.collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> found(String pattern, String text) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> placeholders(String text) {
		return Pattern.compile("\\{\\d")
			.matcher(text)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(String file) {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(path(file), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return texts;
	}

	private static Path path(String file) {
		return Path.of("src/main/resources", file);
	}

}
