package org.policychronicle.mcp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.developer.RawSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The server of tools as its official client sees it, and as others do who ask amiss. */
@ChronicleTest
class McpTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

	@LocalServerPort
	private int port;

	private McpSyncClient client;

	@BeforeEach
	void connect() {
		this.client = AgentClient.of(this.port);
	}

	@AfterEach
	void disconnect() {
		this.client.close();
	}

	@Test
	void itSaysWhatItIsAndHasToolsAndResourcesAlone() {
		assertThat(this.client.getServerInfo().name()).isEqualTo("china-ai-policy-chronicle");
		assertThat(this.client.getServerInstructions()).contains("Nothing is guessed").contains("legal advice");
		McpSchema.ServerCapabilities capabilities = this.client.getServerCapabilities();
		assertThat(capabilities.tools()).isNotNull();
		assertThat(capabilities.resources()).isNotNull();
		assertThat(capabilities.prompts()).isNull();
	}

	@Test
	void everyToolOnlyReadsAndIsDescribed() {
		List<McpSchema.Tool> tools = this.client.listTools().tools();
		assertThat(tools).extracting(McpSchema.Tool::name)
			.containsExactlyInAnyOrder("search", "find_policies", "get_policy", "status_on_day", "find_duties",
					"lookup_article", "timeline", "changes_since", "resolve_name", "compare", "cite");
		assertThat(tools).extracting(McpSchema.Tool::description)
			.doesNotHaveDuplicates()
			.allSatisfy((text) -> assertThat(text).hasSizeBetween(30, 400));
		for (McpSchema.Tool tool : tools) {
			assertThat(tool.annotations().readOnlyHint()).as(tool.name()).isTrue();
			assertThat(tool.annotations().destructiveHint()).as(tool.name()).isFalse();
			assertThat(tool.annotations().openWorldHint()).as(tool.name()).isFalse();
			JsonNode arguments = MAPPER.valueToTree(tool.inputSchema());
			assertThat(arguments.path("additionalProperties").booleanValue()).as(tool.name()).isFalse();
			for (JsonNode argument : arguments.path("properties")) {
				assertThat(argument.path("description").stringValue()).as(tool.name()).isNotBlank();
			}
			assertThat(tool.outputSchema()).as(tool.name()).containsEntry("type", "object");
		}
	}

	@Test
	void theSchemasAreSchemas() {
		com.networknt.schema.Schema meta = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
			.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
		for (McpSchema.Tool tool : this.client.listTools().tools()) {
			assertThat(meta.validate(MAPPER.valueToTree(tool.inputSchema()))).as(tool.name()).isEmpty();
			assertThat(meta.validate(MAPPER.valueToTree(tool.outputSchema()))).as(tool.name()).isEmpty();
		}
	}

	@Test
	void everyRecordIsAResourceUnderTheAddressOfItsPage() {
		assertThat(this.client.listResourceTemplates().resourceTemplates())
			.extracting(McpSchema.ResourceTemplate::uriTemplate)
			.contains("http://localhost:8080/policies/{slug}", "http://localhost:8080/timeline/{slug}",
					"http://localhost:8080/evidence/{slug}")
			.hasSize(10);
		McpSchema.ResourceContents text = read("http://localhost:8080/policies/shenzhen-ai-regulations");
		assertThat(text.mimeType()).isEqualTo("text/markdown");
		assertThat(((McpSchema.TextResourceContents) text).text())
			.startsWith("# Regulations for the Promotion of the Artificial Intelligence Industry")
			.isEqualTo(new Site(this.port).get("/api/v1/policies/shenzhen-ai-regulations?format=md").body());
		assertThat(((McpSchema.TextResourceContents) read("http://localhost:8080/agencies/cac")).text())
			.contains("国家互联网信息办公室");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/policies/nothing-like-it", "http://localhost:8080/policies",
			"file:///etc/passwd", "http://localhost:8080/policies/../agencies/cac" })
	void whatIsNoRecordIsNoResource(String address) {
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> read(address))
			.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32002));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					get_policy     | {"policy":"nothing-like-it"}                         | There is no policy called 'nothing-like-it'. resolve_name
					get_policy     | {"slug":"cac"}                                       | There is no parameter 'slug' here.
					get_policy     | {}                                                   | Allowed: the slug of a policy
					status_on_day  | {"policy":"data-security-law","day":"2021-02-30"}    | Allowed: a date such as 2022-10-15
					status_on_day  | {"policy":"data-security-law","day":"yesterday"}     | 'yesterday'
					find_policies  | {"status":"valid"}                                   | in-force, in-force-amended, not-yet-in-force
					find_policies  | {"size":51}                                          | 'size'
					find_policies  | {"size":"0x10"}                                      | 'size'
					find_policies  | {"agency":["nobody"]}                                | 'agency'
					find_duties    | {"service":["sings"]}                                | 'service
					lookup_article | {"policy":"data-security-law","article":"two"}       | such as 13
					timeline       | {"from":"2023","to":"2022"}                          | from
					compare        | {"policies":["data-security-law"]}                   | policies
					resolve_name   | {"name":{"first":"x"}}                               | Allowed: a text, a number or a list of these
					search         | {"q":"-"}                                            | q
					search         | {"q":""}                                             | 'q'
					""")
	void whatIsNotUnderstoodIsRefusedInTheWordsOfTheSite(String tool, String arguments, String words) {
		McpSchema.CallToolResult refusal = this.client.callTool(
				McpSchema.CallToolRequest.builder(tool).arguments(MAPPER.readValue(arguments, Map.class)).build());
		assertThat(refusal.isError()).isTrue();
		assertThat(refusal.structuredContent()).isNull();
		assertThat(((McpSchema.TextContent) refusal.content().get(0)).text()).contains(words)
			.doesNotContain("Exception", "org.", "\tat ");
	}

	@Test
	void aTextMayNotBeLongerThanASearchMay() {
		McpSchema.CallToolResult refusal = this.client
			.callTool(McpSchema.CallToolRequest.builder("search").arguments(Map.of("q", "x".repeat(201))).build());
		assertThat(refusal.isError()).isTrue();
	}

	@Test
	void anAnswerIsShortHoweverMuchIsAskedFor() {
		McpSchema.CallToolResult answer = this.client
			.callTool(McpSchema.CallToolRequest.builder("search").arguments(Map.of("q", "AI", "size", 50)).build());
		assertThat(MAPPER.writeValueAsString(answer.structuredContent())).hasSizeLessThan(100_000);
	}

	@Test
	void noSessionIsBegunAndTheSitesHeadersAreSet() throws Exception {
		HttpResponse<String> answer = post(PING);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(MAPPER.readTree(answer.body()).path("result").isObject()).isTrue();
		assertThat(answer.headers().map()).doesNotContainKeys("mcp-session-id", "set-cookie",
				"access-control-allow-origin");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}").statusCode()).isEqualTo(202);
	}

	@Test
	void thePagesOfOtherSitesMayNotAsk() throws Exception {
		for (String foreign : List.of("https://example.com", "null", "http://localhost:9999",
				"http://localhost:8080.example.com")) {
			HttpResponse<String> answer = post(PING, "Origin", foreign);
			assertThat(answer.statusCode()).as(foreign).isEqualTo(403);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
		}
		assertThat(post(PING, "Origin", "http://localhost:8080").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", "{}", "{\"id\":1}",
			"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", "null", "{\"jsonrpc\":" })
	void whatIsNoMessageIsSaidToBeNone(String body) throws Exception {
		HttpResponse<String> answer = post(body);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("The body is no message of JSON-RPC 2.0.").doesNotContain("stackTrace");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			no/such/method | {}                             | -32601
			tools/call     | {}                             | -32602
			tools/call     | {"name":"no_such_tool"}        | -32602
			tools/call     | {"name":"search","arguments":5}| -32602
			resources/read | {"uri":5}                      | -32002
			resources/read | {}                             | -32002
			""")
	void aMethodThatFailsSaysWhichRuleItBroke(String method, String parameters, int code) throws Exception {
		HttpResponse<String> answer = post(
				"{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"%s\",\"params\":%s}".formatted(method, parameters));
		assertThat(answer.statusCode()).isEqualTo(200);
		JsonNode error = MAPPER.readTree(answer.body()).path("error");
		assertThat(error.path("code").intValue()).as(answer.body()).isEqualTo(code);
		assertThat(answer.body()).doesNotContain("stackTrace", "modelcontextprotocol", "Exception");
	}

	@Test
	void otherMethodsTypesAndVersionsAreRefused() throws Exception {
		for (String method : List.of("GET", "DELETE", "PUT")) {
			RawSite.Answer answer = raw(method, "");
			assertThat(answer.status()).as(method).isEqualTo(405);
			assertThat(answer.header("Content-Type")).as(method).isEqualTo("application/problem+json;charset=UTF-8");
		}
		assertThat(raw("GET", "").header("Allow")).isEqualTo("POST, OPTIONS");
		assertThat(raw("OPTIONS", "").header("Allow")).isEqualTo("POST, OPTIONS");
		assertThat(raw("POST", "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}").status()).isEqualTo(415);
		assertThat(post(PING, "MCP-Protocol-Version", "1999-01-01").statusCode()).isEqualTo(400);
		assertThat(post(PING, "MCP-Protocol-Version", "2025-06-18").statusCode()).isEqualTo(200);
	}

	@Test
	void aMessageMayNotBeLong() throws Exception {
		String lengthy = PING + " ".repeat(64 << 10);
		assertThat(raw("POST", "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n").status())
			.isEqualTo(413);
		assertThat(raw("POST",
				"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
						+ Integer.toHexString(lengthy.length()) + "\r\n" + lengthy + "\r\n0\r\n\r\n")
			.status()).isEqualTo(413);
	}

	@Test
	void elsewhereNothingTakesABody() {
		assertThat(raw("POST", "/mcp/", "").status()).isEqualTo(405);
		assertThat(raw("POST", "/policies", "").status()).isEqualTo(405);
	}

	@Test
	void manyMayAskAtTheSameTime() {
		List<Integer> answers = IntStream.range(0, 12).parallel().mapToObj((each) -> {
			try {
				return post(PING).statusCode();
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		}).toList();
		assertThat(answers).containsOnly(200);
	}

	@Test
	void itIsNamedWhereAgentsAndDevelopersLook() {
		Site site = new Site(this.port);
		assertThat(site.get("/llms.txt").body()).contains("`http://localhost:8080/mcp`");
		String configuration = site.page("/developers").select("section:has(#agents) pre").text();
		assertThat(MAPPER.readTree(configuration)
			.path("mcpServers")
			.path("china-ai-policy-chronicle")
			.path("url")
			.stringValue()).isEqualTo("http://localhost:8080/mcp");
	}

	private McpSchema.ResourceContents read(String address) {
		return this.client.readResource(McpSchema.ReadResourceRequest.builder(address).build()).contents().get(0);
	}

	private HttpResponse<String> post(String body, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/mcp"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private RawSite.Answer raw(String method, String rest) {
		return raw(method, "/mcp", rest);
	}

	private RawSite.Answer raw(String method, String path, String rest) {
		return new RawSite(this.port).send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ (rest.isEmpty() ? "\r\n" : rest));
	}

}
