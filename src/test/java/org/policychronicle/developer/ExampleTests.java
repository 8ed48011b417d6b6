package org.policychronicle.developer;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Programs;
import org.policychronicle.testing.Site;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Does what the examples tell a reader to do, and gets what they say comes of it. */
@ChronicleTest
class ExampleTests {

	private static final Path FOLDER = Path.of("src/main/resources/examples");

	private static final String FORMULA = "txt";

	private static final String NIGHTLY = "15-what-is-new.py";

	private static final JsonMapper MAPPER = new JsonMapper();

	/** What each kind of file is run by, and what that in its turn needs. */
	private static final Map<String, List<String>> NEEDED = Map.of("sh", List.of("sh", "curl"), "py",
			List.of("python3"), "mjs", List.of("node"), "R", List.of("Rscript"));

	private static final Pattern ADDRESS = Pattern.compile("\"http://localhost:8080(/[^\"]+)\"");

	private static final Pattern CELL = Pattern.compile("=INDEX\\(.*, (\\d+), (\\d+)\\)");

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("programs")
	void aProgramPrintsWhatThePageSays(String name) throws Exception {
		assertThat(run(name)).matches(result(name));
	}

	@Test
	void theProgramForEveryNightPrintsWhatItHasNotPrintedBefore() throws Exception {
		String all = run(NIGHTLY);
		assertThat(all).isNotBlank();
		assertThat(run(NIGHTLY)).isEmpty();
		Path kept = this.folder.resolve("seen.json");
		ObjectNode seen = (ObjectNode) MAPPER.readTree(Files.readString(kept));
		long last = seen.path("ids").path(0).asLong();
		((ArrayNode) seen.path("ids")).remove(0);
		Files.writeString(kept, seen.toString());
		assertThat(run(NIGHTLY)).as("the change with the number " + last)
			.isEqualTo(all.substring(all.lastIndexOf('\n') + 1));
		assertThat(run(NIGHTLY)).isEmpty();
	}

	private String run(String name) throws Exception {
		List<String> needed = NEEDED.get(extension(name));
		assertThat(needed).as("what runs " + name).isNotNull();
		for (String program : needed) {
			assumeTrue(Programs.have(program), name + " is skipped: there is no " + program + " here");
		}
		for (String module : List.of("pandas", "duckdb")) {
			assumeTrue(!read(name).contains("import " + module + "\n") || hasModule(module),
					name + " is skipped: Python has no " + module + " here");
		}
		Path copy = Files.writeString(this.folder.resolve(name),
				read(name).replace("http://localhost:8080", "http://localhost:" + this.port));
		Path printed = this.folder.resolve("printed");
		ProcessBuilder run = new ProcessBuilder(needed.get(0), copy.toString()).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(printed.toFile());
		run.environment().putAll(Map.of("no_proxy", "localhost", "PYTHONUTF8", "1"));
		Process process = run.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in a minute").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		String text = Files.readString(printed).replace("\r\n", "\n").strip();
		assertThat(process.exitValue()).as(text).isZero();
		return text;
	}

	@ParameterizedTest
	@MethodSource("formulas")
	void aFormulaShowsWhatThePageSays(String name) throws IOException {
		String formula = read(name);
		Matcher address = ADDRESS.matcher(formula);
		assertThat(address.find()).isTrue();
		String table = new Site(this.port).get(address.group(1)).body();
		Matcher cell = CELL.matcher(formula);
		if (cell.matches()) {
			List<String> row = cells(table).get(Integer.parseInt(cell.group(1)) - 1);
			assertThat(row.get(Integer.parseInt(cell.group(2)) - 1)).isEqualTo(read(stem(name) + ".out"));
			// the formula splits at every comma and line end, which takes plain cells
			assertThat(table).doesNotContain("\"").contains("\r\n");
		}
		else {
			assertThat(cells(table)).isEqualTo(cells(read(stem(name) + ".out")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/developers", "/zh/developers" })
	void thePageShowsEachFileAndItsResultWithATitle(String path) {
		Document page = new Site(this.port).page(path);
		List<String> codes = page.select("section:has(samp) pre[data-copy]").stream().map(Element::wholeText).toList();
		List<String> results = page.select("pre > samp").stream().map(Element::wholeText).toList();
		List<String> files = Stream.concat(programs(), formulas()).sorted().toList();
		assertThat(files).hasSizeGreaterThanOrEqualTo(10);
		assertThat(codes).isEqualTo(files.stream().map(ExampleTests::read).toList());
		assertThat(results).isEqualTo(files.stream().map((name) -> read(stem(name) + ".out")).toList());
		assertThat(page.select("section:has(samp) > h2").eachText()).hasSameSizeAs(files).doesNotHaveDuplicates();
		assertThat(page.select("section:has(samp) > p").eachText()).hasSameSizeAs(files).doesNotHaveDuplicates();
	}

	@Test
	void theExamplesAskTheSiteThatShowsThem() throws IOException {
		List<Example> examples = new Examples(new SiteProperties(URI.create("https://chronicle.example/"))).all();
		assertThat(examples).isNotEmpty().allSatisfy((example) -> {
			assertThat(example.code()).contains("https://chronicle.example/api/v1/");
			assertThat(example.code() + example.prints()).doesNotContain("localhost");
		});
	}

	@Test
	void anUnknownFieldIsRefusedLikeAnyOtherValue() {
		assertThat(new Site(this.port).get("/api/v1/policies?fields=nope").statusCode()).isEqualTo(400);
		assertThat(new Site(this.port).get("/api/v1/policies?fields=nope&format=csv").body())
			.contains("There is no field 'nope' here.");
		assertThat(new Site(this.port).get("/api/v1/search?format=csv").body())
			.contains("There is nothing to search for.");
	}

	static Stream<String> programs() {
		return files().filter((name) -> !extension(name).equals(FORMULA));
	}

	static Stream<String> formulas() {
		return files().filter((name) -> extension(name).equals(FORMULA));
	}

	private static Stream<String> files() {
		return Arrays.stream(FOLDER.toFile().list()).filter((name) -> !extension(name).equals("out")).sorted();
	}

	private static List<List<String>> cells(String table) throws IOException {
		return CSVFormat.DEFAULT.parse(new StringReader(table)).stream().map(CSVRecord::toList).toList();
	}

	private static String result(String name) {
		return Arrays.stream(read(stem(name) + ".out").split("…", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining("[\\s\\S]+"));
	}

	private static boolean hasModule(String name) throws Exception {
		return new ProcessBuilder("python3", "-c", "import " + name).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor() == 0;
	}

	private static String stem(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static String read(String name) {
		try {
			return Files.readString(FOLDER.resolve(name)).strip();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
