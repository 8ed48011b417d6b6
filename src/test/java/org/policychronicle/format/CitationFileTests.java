package org.policychronicle.format;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policychronicle.record.DataVersion;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The citation file has the fields that its format demands, and says what is so. */
class CitationFileTests {

	/** The fields of version 1.2.0 of the format. */
	private static final List<String> FIELDS = List.of("abstract", "authors", "cff-version", "commit", "contact",
			"date-released", "doi", "identifiers", "keywords", "license", "license-url", "message",
			"preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type",
			"url", "version");

	private final DataVersion version = mock(DataVersion.class);

	@BeforeEach
	void setVersion() {
		given(this.version.value()).willReturn("2026-11-20-1f6e0c2b");
		given(this.version.day()).willReturn(Works.DATA);
	}

	@Test
	void itHasTheFieldsOfTheFormat() {
		Map<String, Object> file = file(new KeeperProperties(null, new KeeperProperties.Keeper(null, null)));
		assertThat(FIELDS).containsAll(file.keySet());
		assertThat(file).containsKeys("authors", "cff-version", "message", "title")
			.containsEntry("cff-version", "1.2.0")
			.containsEntry("type", "dataset")
			.containsEntry("title", "China AI Policy Chronicle")
			.containsEntry("version", this.version.value())
			.containsEntry("date-released", this.version.day().toString())
			.containsEntry("license", "CC-BY-4.0")
			.containsEntry("url", "https://chronicle.example/");
		assertThat(file.get("message").toString()).isNotBlank();
		assertThat((List<?>) file.get("keywords")).isNotEmpty().doesNotHaveDuplicates();
		assertThat(file.get("authors")).isEqualTo(List.of(Map.of("name", "China AI Policy Chronicle")));
	}

	@ParameterizedTest
	@CsvSource({ "An Institute: \"x\",mail@institute.example,mail@institute.example", "An Institute,,",
			"An Institute,https://institute.example/mail," })
	void whoKeepsTheRecordIsItsAuthor(String name, String contact, String email) {
		KeeperProperties keeper = new KeeperProperties(null, new KeeperProperties.Keeper(name, contact));
		Map<String, Object> file = file(keeper);
		assertThat(file.get("authors"))
			.isEqualTo(List.of((email != null) ? Map.of("name", name, "email", email) : Map.of("name", name)));
	}

	private Map<String, Object> file(KeeperProperties keeper) {
		return new Yaml()
			.load(new CitationFileController(keeper, this.version, Works.SITE, Works.messages(), new JsonMapper())
				.file());
	}

}
