package org.policychronicle.developer;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the document to the live answers, and the live answers to the document. */
@ChronicleTest
class OpenApiTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	private int port;

	private Site site;

	private ApiModel api;

	@BeforeEach
	void read() {
		this.site = new Site(this.port);
		this.api = new ApiModel(this.site.json("/api/v1/openapi.json"));
	}

	@Test
	void everyOperationIsCompletelyDescribed() {
		assertThat(this.api.document().path("openapi").stringValue()).startsWith("3.1");
		Set<String> texts = new HashSet<>();
		for (ApiModel.Operation operation : this.api.operations()) {
			JsonNode node = operation.node();
			for (String text : List.of("operationId", "summary", "description")) {
				assertThat(node.path(text).stringValue("")).as(operation.path() + " " + text).isNotBlank();
				assertThat(texts.add(text + node.path(text))).as("%s of its own for %s", text, operation.path())
					.isTrue();
			}
			assertThat(operation.statuses()).as(operation.path())
				.contains("200", "400", "406", "429", "500", "503")
				.allSatisfy((status) -> assertThat(status).containsOnlyDigits());
			operation.json("200").ifPresent((json) -> assertThat(json.has("schema")).as(operation.path()).isTrue());
			for (ApiModel.Parameter parameter : operation.parameters()) {
				assertThat(parameter.node().path("description").stringValue("")).as(operation.path() + parameter.name())
					.isNotBlank();
				if (parameter.isList()) {
					assertThat(parameter.node().path("style").stringValue("")).isEqualTo("form");
					assertThat(parameter.node().path("explode").booleanValue(true)).isFalse();
				}
			}
		}
		this.api.document()
			.path("components")
			.path("schemas")
			.forEach((schema) -> assertThat(schema.path("description").stringValue("")).as(schema.toString())
				.isNotBlank());
	}

	@Test
	void noSchemaIsInternalUnusedOrNamedLikeATypeOfALanguage() {
		Set<String> names = Set.copyOf(this.api.document().path("components").path("schemas").propertyNames());
		assertThat(names).doesNotContain("Address", "Feed", "Entry", "Bibliography", "LinkedData", "MarkdownDocument")
			.doesNotContain("Array", "Boolean", "Class", "Collection", "Date", "Dictionary", "Enum", "Error", "Event",
					"Field", "File", "Function", "Highlight", "Links", "List", "Map", "Model", "Name", "Number",
					"Object", "Record", "Resource", "Response", "Set", "String", "Type", "Value");
		String document = this.api.document().toString();
		assertThat(names).allSatisfy((name) -> assertThat(document).contains("\"#/components/schemas/" + name + "\""));
	}

	@Test
	void everyFormIsDescribedAsWhatItIs() {
		Set<String> open = Set.of("application/ld+json", "application/feed+json",
				"application/vnd.citationstyles.csl+json");
		for (ApiModel.Operation operation : this.api.operations()) {
			operation.node().path("responses").path("200").path("content").forEachEntry((type, form) -> {
				if (!type.equals("application/json") && !open.contains(type)) {
					assertThat(form.path("schema").path("type").stringValue("")).as(operation.path() + " " + type)
						.isEqualTo("string");
				}
			});
		}
	}

	@Test
	void everyCollectionOfTheIndexAndEveryAddressThatAnAnswerLinksIsDocumented() {
		for (JsonNode collection : this.site.json("/api/v1").path("collections")) {
			assertThat(this.api.operations()).extracting(ApiModel.Operation::path)
				.contains(collection.path("self").stringValue());
		}
		List<String> paths = this.api.operations().stream().map(ApiModel.Operation::path).toList();
		this.api.operations()
			.stream()
			.flatMap((operation) -> operation.json("200").stream())
			.flatMap((json) -> json.path("example").findValues("self").stream())
			.map((self) -> self.stringValue().replaceFirst("\\?.*", ""))
			.forEach(
					(self) -> assertThat(paths).anyMatch((known) -> self.matches(known.replaceAll("\\{.+}", "[^/]+"))));
	}

	@Test
	void itIsTheSameForEveryHostAndInBothNotations() {
		HttpResponse<String> yaml = this.site.get("/api/v1/openapi.yaml", "Accept-Language", "zh");
		assertThat(yaml.headers().firstValue("Content-Type")).hasValue("application/yaml;charset=UTF-8");
		JsonNode read = MAPPER.valueToTree(new Yaml().load(yaml.body()));
		assertThat(read).isEqualTo(this.api.document());
		assertThat(this.api.document().path("servers").toString()).isEqualTo("[{\"url\":\"http://localhost:8080\"}]");
		assertThat(this.api.document().path("security").toString()).isEqualTo("[]");
	}

	@Test
	void everyOperationAnswersAsDocumentedForEveryValueThatIsDocumented() {
		Set<String> called = new TreeSet<>();
		List<String> faults = new ArrayList<>();
		for (ApiModel.Operation operation : this.api.operations()) {
			if (operation.isOfNothing()) {
				String collection = operation.path().replaceAll("/\\{.+", "");
				assertThat(this.site.json(collection).path("total").asInt(-1)).as(collection).isZero();
				continue;
			}
			called.add(operation.address());
			for (ApiModel.Parameter parameter : operation.parameters()) {
				parameter.validValues().forEach((value) -> called.add(operation.address(parameter, value)));
			}
			operation.json("200").ifPresent((json) -> {
				assertThat(json.has("example")).as("example of " + operation.path()).isTrue();
				Schema schema = schema(json.path("schema"));
				// by the source document alone, the example record may not be there
				called.removeIf(
						(address) -> address.endsWith("?basis=document")
								&& this.site.get(address.replace("?basis=document", ""))
									.body()
									.contains("\"origin\":\"established\"")
								&& this.site.get(address).statusCode() == 404);
				called.forEach((address) -> check(operation, address, schema, faults));
			});
			called.clear();
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void theExplorerHasAFormForEveryOperationAndLoadsNothingFromElsewhere() {
		Document page = this.site.page("/developers/explorer");
		for (ApiModel.Operation operation : this.api.operations()) {
			String id = operation.node().path("operationId").stringValue();
			String action = page.select("details#" + id + " form[method=get]").attr("action");
			String address = operation.address().replaceFirst("\\?.*", "");
			assertThat(action).as(id).isEqualTo(operation.isOfNothing() ? address.replace("nowhere", "slug") : address);
		}
		assertThat(page
			.select("script:not([src^=/js/]), [src]:not(script), link[href^=http]:not([rel=canonical], [hreflang])"))
			.isEmpty();
		List<String> ids = page.select("[id]").eachAttr("id");
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void everyFailureHasTheShapeThatIsDocumented() {
		Schema schema = schema(this.api.document()
			.path("components")
			.path("responses")
			.path("Problem400")
			.path("content")
			.path("application/problem+json")
			.path("schema"));
		for (String path : List.of("/api/v1/policies?size=0", "/api/v1/policies/nowhere", "/api/v1/nowhere",
				"/api/v1/policies?q=%zz", "/api/v1/%zz", "/api/v1/policies;a=b")) {
			String body = new RawSite(this.port).get(path).body();
			assertThat(schema.validate(MAPPER.readTree(body))).as(path + " " + body).isEmpty();
		}
	}

	private void check(ApiModel.Operation operation, String address, Schema schema, List<String> faults) {
		HttpResponse<String> response = this.site.get(address);
		if (!operation.documents(response.statusCode()) || response.statusCode() >= 400) {
			faults.add(address + " answers " + response.statusCode() + " " + response.body());
		}
		else if (!response.headers().firstValue("Content-Type").orElse("").contains("json")) {
			String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
			if (!operation.node().path("responses").path("200").path("content").has(type)) {
				faults.add(address + " answers with an undocumented " + type);
			}
		}
		else if (!response.headers().firstValue("Content-Type").orElse("").contains("ndjson")) {
			String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
			JsonNode described = operation.node().path("responses").path("200").path("content").path(type);
			(type.equals("application/json") ? schema : schema(described.path("schema")))
				.validate(MAPPER.readTree(response.body()))
				.forEach((error) -> faults.add(address + ": " + error));
		}
	}

	// The document lets fields be added later; the test wants those of today to be in it.
	private Schema schema(JsonNode schema) {
		ObjectNode root = ((ObjectNode) schema).deepCopy();
		JsonNode components = this.api.document().path("components").deepCopy();
		components.path("schemas").forEach((known) -> {
			if (known.has("properties") && !known.has("additionalProperties")) {
				((ObjectNode) known).put("additionalProperties", false);
			}
		});
		root.set("components", components);
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
	}

}
