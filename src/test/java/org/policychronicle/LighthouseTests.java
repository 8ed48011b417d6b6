package org.policychronicle;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policychronicle.testing.ChronicleTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Lets Lighthouse judge five pages as it would on a slow telephone, where the setting
 * {@code lighthouse} names its program. Elsewhere the test is skipped and says so.
 */
@ChronicleTest
class LighthouseTests {

	private static final String PROGRAM = System.getProperty("lighthouse", "");

	private static final String BROWSER = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
			+ "--disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage";

	private static final int ATTEMPTS = 3;

	private static final Map<String, Double> SCORES = Map.of("accessibility", 1.0, "best-practices", 1.0, "seo", 1.0,
			"performance", 0.95);

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/timeline", "/policies", "/policies/personal-information-protection-law", "/search" })
	void aPageIsAccessibleWellMadeFindableAndFast(String path) throws Exception {
		if (PROGRAM.isEmpty()) {
			System.out.println("LIGHTHOUSE SKIPPED: no program is named by -Dlighthouse");
		}
		assumeTrue(!PROGRAM.isEmpty(), "skipped: needs Lighthouse, named by -Dlighthouse=node_modules/.bin/lighthouse");
		JsonNode report = report(path);
		// what else runs on the machine counts as slowness of the page
		for (int more = 1; more < ATTEMPTS && !isGoodEnough(report); more++) {
			report = report(path);
		}
		verify(path, report);
	}

	private static boolean isGoodEnough(JsonNode report) {
		return SCORES.entrySet().stream().allMatch((score) -> score(report, score.getKey()) >= score.getValue());
	}

	private static void verify(String path, JsonNode report) {
		SCORES.forEach((category, least) -> assertThat(score(report, category))
			.as("%s of %s; short of all: %s", category, path, faults(report, category))
			.isGreaterThanOrEqualTo(least));
	}

	// It sometimes fails to record a page, and then asks to be run again.
	private JsonNode report(String path) throws Exception {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			if (run(path) == 0) {
				break;
			}
		}
		File answer = this.folder.resolve("report.json").toFile();
		assertThat(answer).as(Files.readString(this.folder.resolve("log"))).exists();
		return new JsonMapper().readTree(answer);
	}

	private int run(String path) throws Exception {
		File answer = this.folder.resolve("report.json").toFile();
		Files.deleteIfExists(answer.toPath());
		Process lighthouse = new ProcessBuilder(PROGRAM, "http://localhost:" + this.port + path, "--quiet",
				"--output=json", "--output-path=" + answer,
				"--only-categories=accessibility,best-practices,seo,performance", "--chrome-flags=" + BROWSER)
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile())
			.start();
		boolean ended = lighthouse.waitFor(60, TimeUnit.SECONDS);
		lighthouse.destroyForcibly();
		assertThat(ended).as("Lighthouse ends").isTrue();
		return lighthouse.exitValue();
	}

	private static double score(JsonNode report, String category) {
		return report.path("categories").path(category).path("score").asDouble();
	}

	private static String faults(JsonNode report, String category) {
		StringBuilder faults = new StringBuilder();
		report.path("categories").path(category).path("auditRefs").forEach((reference) -> {
			JsonNode audit = report.path("audits").path(reference.path("id").asString());
			if (reference.path("weight").asDouble() > 0 && audit.path("score").isNumber()
					&& audit.path("score").asDouble() < 1) {
				faults.append(audit.path("title").asString()).append("; ");
			}
		});
		return faults.toString();
	}

}
