package org.policychronicle.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.developer.JsonSchemas;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.record.DataVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** From the export alone, everything that the API lists can be had. */
@ChronicleTest
class ExportTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private Export export;

	@Autowired
	private DataVersion version;

	private Site site;

	private Map<String, String> files;

	@BeforeEach
	void unpack() throws IOException {
		this.site = new Site(this.port);
		this.files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				this.files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	@Test
	void theSameDataGivesTheSameBytesAndTheChecksumsHold() throws Exception {
		assertThat(bytes()).isEqualTo(bytes());
		List<String> sums = this.files.get("SHA256SUMS").lines().toList();
		assertThat(sums).hasSize(this.files.size() - 1);
		for (String sum : sums) {
			String[] parts = sum.split("  ");
			byte[] content = this.files.get(parts[1]).getBytes(StandardCharsets.UTF_8);
			assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content))).as(parts[1])
				.isEqualTo(parts[0]);
		}
		assertThat(this.files.get("README.md")).contains(this.version.value());
		assertThat(this.files.get("LICENCE.txt")).contains("CC BY 4.0");
		assertThat(this.site.get("/api/v1/export.zip").headers().firstValue("Content-Type"))
			.hasValue("application/zip");
	}

	@Test
	void everyLineFitsItsSchema() {
		long lines = 0;
		for (String name : this.files.keySet()) {
			if (name.startsWith("ndjson/")) {
				ObjectNode schema = (ObjectNode) MAPPER
					.readTree(this.files.get(name.replaceFirst("ndjson/(.+)\\.ndjson", "schema/$1.schema.json")));
				schema.path("$defs").forEach((known) -> ((ObjectNode) known).put("additionalProperties", false));
				Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
					.getSchema(schema);
				for (JsonNode record : records(name)) {
					assertThat(validator.validate(record)).as(name + " " + record).isEmpty();
					lines++;
				}
			}
		}
		assertThat(lines).isGreaterThan(400);
	}

	@Test
	void everyRecordIsWhatTheApiSaysOfIt() {
		for (String collection : List.of("policies", "provisions", "agencies", "organizations", "timeline", "news",
				"statistics", "terms", "data-notes", "evidence", "sources")) {
			boolean dated = collection.equals("policies") || collection.equals("provisions");
			for (JsonNode record : records("ndjson/" + collection + ".ndjson")) {
				String self = record.path("links").path("self").stringValue();
				assertThat(this.site.json(self + (dated ? "?asOf=" + this.version.day() : ""))).isEqualTo(record);
			}
		}
	}

	@Test
	void everyListCanBeRebuiltWithItsFilters() {
		List<JsonNode> policies = records("ndjson/policies.ndjson");
		Map<String, Predicate<JsonNode>> filters = new LinkedHashMap<>();
		filters.put("", (policy) -> true);
		for (String field : List.of("type", "level", "jurisdiction", "origin")) {
			each(policies, field)
				.forEach((value) -> filters.put(field + "=" + value, (policy) -> text(policy, field).equals(value)));
		}
		each(policies, "sourceYear").forEach(
				(year) -> filters.put("year=" + year, (policy) -> policy.path("sourceYear").asString().equals(year)));
		policies.stream()
			.map((policy) -> policy.path("status").path("value").stringValue())
			.distinct()
			.forEach((status) -> filters.put("asOf=" + this.version.day() + "&status=" + status,
					(policy) -> policy.path("status")
						.path("value")
						.stringValue()
						.matches(status.equals("in-force") ? "in-force(-amended)?" : status)));
		policies.stream()
			.flatMap((policy) -> policy.path("topics").valueStream())
			.map(JsonNode::stringValue)
			.distinct()
			.forEach((topic) -> filters.put("topic=" + topic,
					(policy) -> policy.path("topics")
						.valueStream()
						.anyMatch((own) -> own.stringValue().equals(topic))));
		records("ndjson/agencies.ndjson").stream()
			.map((agency) -> agency.path("slug").stringValue())
			.forEach((slug) -> filters.put("agency=" + slug, (policy) -> names(policy, "agencies").contains(slug)));
		filters.put("agency=cac&year=2022",
				(policy) -> names(policy, "agencies").contains("cac") && policy.path("sourceYear").asInt() == 2022);
		filters.forEach((filter, test) -> rebuild("policies", filter, policies.stream().filter(test).toList()));
		List<JsonNode> events = records("ndjson/timeline.ndjson");
		each(events, "kind").forEach((kind) -> rebuild("timeline", "kind=" + kind,
				events.stream().filter((event) -> text(event, "kind").equals(kind)).toList()));
		for (String collection : List.of("agencies", "organizations", "news", "statistics", "terms", "evidence",
				"provisions")) {
			rebuild(collection, "", records("ndjson/" + collection + ".ndjson"));
		}
		System.out.printf("Export: %d lists of policies rebuilt%n", filters.size());
	}

	@Test
	void pagesLeadToItAndToItsCitation() {
		assertThat(this.site.page("/data").select("a[href=/CITATION.cff], a[href=/api/v1/export.zip]")).hasSize(2);
		assertThat(this.site.get("/llms.txt").body()).contains("/CITATION.cff", "/api/v1/export.xlsx");
		assertThat(this.site.get("/CITATION.cff").body()).contains(this.version.value());
	}

	@Test
	void whileVeryManyRecordsAreCountedTheDictionarySaysSo(@Autowired List<RecordCollection<?, ?>> collections,
			@Autowired JsonSchemas schemas, @Autowired MessageSource messages) {
		List<Runnable> waiting = new ArrayList<>();
		Dictionaries dictionaries = new Dictionaries(collections, schemas, this.version, messages, MAPPER, waiting::add,
				Duration.ZERO);
		for (int time = 0; time < 2; time++) {
			assertThatExceptionOfType(StillCountedException.class).isThrownBy(dictionaries::current)
				.satisfies((refusal) -> {
					assertThat(refusal.getStatusCode().value()).isEqualTo(503);
					assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("60");
				});
		}
		assertThat(waiting).hasSize(1);
		waiting.forEach(Runnable::run);
		assertThat(dictionaries.current().version()).isEqualTo(this.version.value());
	}

	@Test
	void theDictionaryNamesEveryFieldWithAMeaning() {
		JsonNode dictionary = this.site.json("/api/v1/dictionary");
		assertThat(MAPPER.readTree(this.files.get("dictionary.json"))).isEqualTo(dictionary);
		for (JsonNode resource : dictionary.path("resources")) {
			List<JsonNode> records = records("ndjson/" + resource.path("name").stringValue() + ".ndjson");
			assertThat(resource.path("count").asInt()).isEqualTo(records.size());
			for (JsonNode field : resource.path("fields")) {
				String name = field.path("name").stringValue();
				assertThat(field.path("meaning").stringValue()).as(name).isNotBlank();
				if (field.path("inRecord").asBoolean()) {
					long filled = records.stream()
						.map((record) -> record.path(name))
						.filter((value) -> !value.isNull() && !(value.isArray() && value.isEmpty()))
						.count();
					assertThat(field.path("filled").asLong()).as(name).isEqualTo(filled);
				}
			}
		}
		assertThat(this.site.page("/dictionary").select("h2[id]").eachAttr("id")).contains("policies", "Reference");
	}

	// The list's fields that a record has, too, must be the same in both.
	private void rebuild(String collection, String filter, List<JsonNode> expected) {
		String day = (collection.equals("policies") || collection.equals("provisions")) && !filter.contains("asOf")
				? "&asOf=" + this.version.day() : "";
		List<JsonNode> listed = this.site.get("/api/v1/" + collection + "?format=ndjson&" + filter + day)
			.body()
			.lines()
			.map((line) -> (JsonNode) MAPPER.readTree(line))
			.toList();
		assertThat(listed).as(filter).hasSameSizeAs(expected);
		for (int i = 0; i < listed.size(); i++) {
			JsonNode record = expected.get(i);
			listed.get(i).properties().forEach((field) -> {
				if (record.has(field.getKey())) {
					assertThat(field.getValue()).as(collection + " " + filter + " " + field.getKey())
						.isEqualTo(record.path(field.getKey()));
				}
				else {
					assertThat(field.getKey()).isIn("policyCount", "roles");
				}
			});
		}
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		this.export.writeTo(zip);
		return zip.toByteArray();
	}

	private List<JsonNode> records(String file) {
		List<JsonNode> records = new ArrayList<>();
		this.files.get(file).lines().forEach((line) -> records.add(MAPPER.readTree(line)));
		return records;
	}

	private static List<String> each(List<JsonNode> records, String field) {
		return records.stream().map((record) -> text(record, field)).distinct().toList();
	}

	private static String text(JsonNode record, String field) {
		return record.path(field).asString();
	}

	private static List<String> names(JsonNode record, String field) {
		return record.path(field).valueStream().map((other) -> other.path("slug").stringValue()).toList();
	}

}
