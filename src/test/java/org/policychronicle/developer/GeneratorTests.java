package org.policychronicle.developer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Programs;
import org.policychronicle.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Gives the document to the programs that people make clients with, without options,
 * where the setting {@code generators} names the folder that holds them. Elsewhere the
 * tests are skipped and say so.
 */
@ChronicleTest
class GeneratorTests {

	private static final String TOOLS = System.getProperty("generators", "");

	private static final String GENERATOR = "java -XX:TieredStopAtLevel=1 -jar \"$TOOLS/openapi-generator-cli.jar\" generate"
			+ " -i openapi.json -g %1$s -o %1$s";

	private static final String TYPE_CHECK = "tsc --noEmit --strict --skipLibCheck --target es2022 --lib es2022,dom"
			+ " --module esnext --moduleResolution bundler --types node ";

	@Autowired
	private ApiDocument document;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@BeforeEach
	void prepare() throws Exception {
		if (TOOLS.isEmpty()) {
			System.out.println("GENERATORS SKIPPED: no folder is named by -Dgenerators");
		}
		assumeTrue(!TOOLS.isEmpty(), "skipped: needs the generators of .ci/run, in the folder named by -Dgenerators");
		Files.createSymbolicLink(this.folder.resolve("node_modules"), Path.of(TOOLS, "node_modules"));
		Files.write(this.folder.resolve("openapi.json"), this.document.json());
	}

	@Test
	void lintersHaveNothingToSay() throws Exception {
		Files.writeString(this.folder.resolve(".spectral.json"), "{ \"extends\": \"spectral:oas\" }");
		run("spectral lint --fail-severity hint openapi.json");
		run("redocly lint openapi.json");
	}

	@Test
	void typeScriptGeneratorsMakeClientsThatCompile() throws Exception {
		run("openapi-typescript openapi.json -o openapi-typescript/index.ts");
		run("openapi-ts -i openapi.json -o hey-api");
		run("orval --input openapi.json --output orval/index.ts");
		run(GENERATOR.formatted("typescript-fetch"));
		run(GENERATOR.formatted("typescript-axios"));
		run(TYPE_CHECK + "openapi-typescript/index.ts hey-api/index.ts orval/index.ts"
				+ " typescript-fetch/index.ts typescript-axios/index.ts");
	}

	@Test
	void javaAndPythonClientsAreMade() throws Exception {
		run(GENERATOR.formatted("java"));
		assertThat(this.folder.resolve("java/src/main/java/org/openapitools/client/model/PolicyDetail.java")).exists();
		run(GENERATOR.formatted("python"));
		run("python3 -m compileall -q python/openapi_client");
	}

	@Test
	void aValidatingProxyFindsNoViolation() throws Exception {
		int proxied = Programs.freePort();
		Process prism = start(
				"exec prism proxy openapi.json http://localhost:" + this.port + " --errors --port " + proxied);
		try {
			Site site = new Site(proxied);
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.ignoreExceptionsMatching(AssertionError.class::isInstance)
				.until(() -> site.get("/api/v1").statusCode() == 200);
			List<String> violations = new ArrayList<>();
			for (String address : addresses()) {
				String answer = site.get(address).body();
				if (answer.contains("stoplight.io/prism/errors")) {
					violations.add(address + " " + answer);
				}
			}
			assertThat(violations).isEmpty();
		}
		finally {
			prism.destroy();
		}
	}

	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		for (ApiModel.Operation operation : new ApiModel(new Site(this.port).json("/api/v1/openapi.json"))
			.operations()) {
			addresses.add(operation.address());
			for (ApiModel.Parameter parameter : operation.parameters()) {
				List<String> values = parameter.validValues();
				boolean all = parameter.name().equals("format");
				values.stream()
					// Prism takes every type that ends in +json for application/json
					.filter((value) -> !Set.of("", "jsonld", "csljson", "jsonfeed").contains(value))
					.limit(all ? values.size() : 1)
					.forEach((value) -> addresses.add(operation.address(parameter, value)));
				if (parameter.isList() && values.size() > 1) {
					addresses.add(operation.fill(parameter, values.get(0) + "," + values.get(1)));
				}
			}
		}
		return addresses;
	}

	private void run(String command) throws Exception {
		Process process = start(command);
		boolean ended = process.waitFor(120, TimeUnit.SECONDS);
		process.destroyForcibly();
		assertThat(ended).as(command).isTrue();
		assertThat(process.exitValue()).as(command + "\n" + Files.readString(this.folder.resolve("log"))).isZero();
	}

	private Process start(String command) throws Exception {
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile());
		builder.environment().put("TOOLS", TOOLS);
		builder.environment()
			.merge("PATH", TOOLS + "/node_modules/.bin" + File.pathSeparator, (old, more) -> more + old);
		return builder.start();
	}

}
