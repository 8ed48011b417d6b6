package org.policychronicle.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policychronicle.testing.ChronicleTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty questions that people ask, answered by calls of tools through the official
 * client alone; it holds each answer to its schema besides.
 */
@ChronicleTest
class McpQuestionsTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	private int port;

	private McpSyncClient client;

	@BeforeEach
	void connect() {
		this.client = AgentClient.of(this.port);
		this.client.listTools();
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

	@Test
	void thereAreTwentyWhichNeedEveryTool() throws IOException {
		List<String> needed = questions().flatMap((question) -> question.calls().stream().map(Call::tool))
			.distinct()
			.toList();
		assertThat(questions()).hasSize(20);
		assertThat(needed).containsExactlyInAnyOrderElementsOf(
				this.client.listTools().tools().stream().map(McpSchema.Tool::name).toList());
	}

	@ParameterizedTest
	@MethodSource("questions")
	void aQuestionIsAnswered(Question question) {
		for (Call call : question.calls()) {
			McpSchema.CallToolResult result = this.client
				.callTool(McpSchema.CallToolRequest.builder(call.tool()).arguments(call.with()).build());
			assertThat(result.isError()).as(result.toString()).isNotEqualTo(Boolean.TRUE);
			JsonNode answer = MAPPER.valueToTree(result.structuredContent());
			call.expect()
				.forEach((place, expected) -> verify(question.ask() + " " + place, at(answer, place), expected));
			saysForWhatItIsGood(answer, call.tool());
		}
	}

	private static void saysForWhatItIsGood(JsonNode answer, String tool) {
		assertThat(at(answer, "proviso/notice")).singleElement().asString().contains("no legal advice");
		assertThat(at(answer, "proviso/keptUpTo")).singleElement().asString().matches("\\d{4}-\\d{2}-\\d{2}");
		assertThat(at(answer, "proviso/asOf")).singleElement().asString().matches("\\d{4}-\\d{2}-\\d{2}");
		assertThat(answer.path("notKnown").isArray()).as(tool).isTrue();
		List<JsonNode> sources = answer.findValues("sources");
		List<JsonNode> pages = answer.findValues("page");
		if (!tool.equals("lookup_article")) {
			assertThat(sources.stream().anyMatch((each) -> !each.isEmpty()) || pages.isEmpty()).as(tool).isTrue();
		}
		assertThat(pages).allSatisfy((page) -> assertThat(page.stringValue()).startsWith("http://localhost:8080/"));
		assertThat(answer.findValues("official")).as(tool).hasSameSizeAs(pages);
	}

	private static void verify(String what, List<String> found, List<String> expected) {
		for (String each : expected) {
			if (each.startsWith("~")) {
				assertThat(found).as(what).anyMatch((value) -> value.contains(each.substring(1)));
			}
			else if (each.startsWith("!")) {
				assertThat(found).as(what).doesNotContain(each.substring(1));
			}
			else {
				assertThat(found).as(what).contains(each);
			}
		}
	}

	private static List<String> at(JsonNode answer, String place) {
		List<JsonNode> nodes = List.of(answer);
		for (String step : place.split("/")) {
			List<JsonNode> next = new ArrayList<>();
			for (JsonNode node : nodes) {
				if (step.equals("*")) {
					node.forEach(next::add);
				}
				else {
					next.add(node.path(step));
				}
			}
			nodes = next;
		}
		return nodes.stream().map(JsonNode::asString).toList();
	}

	static Stream<Question> questions() throws IOException {
		try (InputStream file = McpQuestionsTests.class.getResourceAsStream("/mcp/questions.yaml")) {
			return new YAMLMapper().readValue(file, new TypeReference<List<Question>>() {
			}).stream();
		}
	}

	record Question(String ask, List<Call> calls) {

		@Override
		public String toString() {
			return this.ask;
		}

	}

	record Call(String tool, Map<String, Object> with, Map<String, List<String>> expect) {

	}

}
