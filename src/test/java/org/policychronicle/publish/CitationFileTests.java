package org.policychronicle.publish;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policychronicle.ChronicleTest;
import org.policychronicle.Site;
import org.policychronicle.record.DataVersion;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The citation file has the fields that its format demands, and says what is so. */
@ChronicleTest
class CitationFileTests {

	/** The fields of version 1.2.0 of the format. */
	private static final List<String> FIELDS = List.of("abstract", "authors", "cff-version", "commit", "contact",
			"date-released", "doi", "identifiers", "keywords", "license", "license-url", "message",
			"preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type",
			"url", "version");

	@LocalServerPort
	private int port;

	@Autowired
	private DataVersion version;

	@Test
	void itHasTheFieldsOfTheFormat() {
		Map<String, Object> file = new Yaml().load(new Site(this.port).get("/CITATION.cff").body());
		assertThat(FIELDS).containsAll(file.keySet());
		assertThat(file).containsKeys("authors", "cff-version", "message", "title")
			.containsEntry("cff-version", "1.2.0")
			.containsEntry("type", "dataset")
			.containsEntry("title", "China AI Policy Chronicle")
			.containsEntry("version", this.version.value())
			.containsEntry("date-released", this.version.day().toString())
			.containsEntry("license", "CC-BY-4.0")
			.containsEntry("url", "http://localhost:8080/");
		assertThat(file.get("message").toString()).isNotBlank();
		assertThat((List<?>) file.get("keywords")).isNotEmpty().doesNotHaveDuplicates();
		assertThat(file.get("authors")).isEqualTo(List.of(Map.of("name", "China AI Policy Chronicle")));
	}

	@ParameterizedTest
	@CsvSource({ "An Institute: \"x\",mail@institute.example,mail@institute.example", "An Institute,,",
			"An Institute,https://institute.example/mail," })
	void whoKeepsTheRecordIsItsAuthor(String name, String contact, String email) {
		KeeperProperties keeper = new KeeperProperties(null, new KeeperProperties.Keeper(name, contact));
		String text = new CitationFileController(keeper, this.version, Works.SITE, Works.messages(), new JsonMapper())
			.file();
		Map<String, Object> file = new Yaml().load(text);
		assertThat(file.get("authors"))
			.isEqualTo(List.of((email != null) ? Map.of("name", name, "email", email) : Map.of("name", name)));
	}

	@Test
	void pagesLeadToIt() {
		Site site = new Site(this.port);
		assertThat(site.page("/data").select("a[href=/CITATION.cff]")).hasSize(1);
		assertThat(site.get("/llms.txt").body()).contains("/CITATION.cff", "/api/v1/export.xlsx");
	}

}
