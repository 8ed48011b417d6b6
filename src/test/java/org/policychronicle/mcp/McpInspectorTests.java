package org.policychronicle.mcp;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.ChronicleTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Asks as the protocol's own inspector does on its command line, where the setting
 * {@code inspector} names its program. Elsewhere the tests are skipped and say so.
 */
@ChronicleTest
class McpInspectorTests {

	private static final String PROGRAM = System.getProperty("inspector", "");

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@BeforeEach
	void prepare() {
		if (PROGRAM.isEmpty()) {
			System.out.println("INSPECTOR SKIPPED: no program is named by -Dinspector");
		}
		assumeTrue(!PROGRAM.isEmpty(),
				"skipped: needs the MCP inspector, named by -Dinspector=node_modules/.bin/mcp-inspector");
	}

	@Test
	void itListsTheTools() throws Exception {
		List<String> names = new ArrayList<>();
		ask("tools/list").path("tools").forEach((tool) -> names.add(tool.path("name").stringValue()));
		assertThat(names).hasSize(11).contains("status_on_day");
	}

	@Test
	void itCallsATool() throws Exception {
		JsonNode answer = ask("tools/call", "--tool-name", "status_on_day", "--tool-arg",
				"policy=shenzhen-ai-regulations", "--tool-arg", "day=2022-10-15");
		assertThat(answer.path("structuredContent").path("status").path("value").stringValue())
			.isEqualTo("not-yet-in-force");
	}

	@Test
	void itReadsAResource() throws Exception {
		JsonNode answer = ask("resources/read", "--uri", "http://localhost:8080/policies/data-security-law");
		assertThat(answer.path("contents").path(0).path("text").stringValue()).startsWith("# Data Security Law");
	}

	private JsonNode ask(String method, String... more) throws Exception {
		List<String> command = new ArrayList<>(List.of(PROGRAM, "--cli", "http://localhost:" + this.port + "/mcp",
				"--transport", "http", "--method", method));
		command.addAll(List.of(more));
		File answer = this.folder.resolve("answer.json").toFile();
		File log = this.folder.resolve("log").toFile();
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(answer).redirectError(log);
		builder.environment().put("HOME", this.folder.toString());
		Process process = builder.start();
		assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
		return new JsonMapper().readTree(answer);
	}

}
