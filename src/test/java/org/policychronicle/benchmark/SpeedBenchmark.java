package org.policychronicle.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how fast the application starts and answers, how fast nginx serves the very same
 * bytes, and what memory that takes.
 */
class SpeedBenchmark {

	private static final int SECONDS = Integer.getInteger("seconds", 5);

	private static final Map<String, String> ASKED = Map.of("page", "/policies?agency=cac", "timeline", "/timeline",
			"JSON list", "/api/v1/policies?agency=cac", "search", "/search?q=algorithm");

	@TempDir
	private Path folder;

	@Test
	void measure() throws Exception {
		String directory = "--chronicle.database.directory=" + this.folder.resolve("database");
		System.out.println("| what | figure |\n|---|---|");
		try (RunningApplication first = new RunningApplication(Map.of(), directory)) {
			print("start on an empty folder", "%.1f s", first.secondsToFirstAnswer());
		}
		try (RunningApplication application = new RunningApplication(Map.of(), directory)) {
			print("start on an existing folder", "%.1f s", application.secondsToFirstAnswer());
			measureKept(application);
			print("memory afterwards, -Xmx192m", "%.0f MB", (double) application.megabytes());
		}
		TestDatabase.Access database = TestDatabase.access();
		Map<String, String> given = Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME",
				database.reader(), "SPRING_DATASOURCE_PASSWORD", database.readerPassword(), "SPRING_FLYWAY_USER",
				database.owner(), "SPRING_FLYWAY_PASSWORD", database.ownerPassword());
		new RunningApplication(given).close();
		try (RunningApplication application = new RunningApplication(given, "--chronicle.cache.enabled=false")) {
			print("start with a given database", "%.1f s", application.secondsToFirstAnswer());
			for (Map.Entry<String, String> asked : ASKED.entrySet()) {
				Load.on(application.root() + asked.getValue(), SECONDS);
				print(asked.getKey() + ", rendered anew each time", "%.0f/s",
						Load.on(application.root() + asked.getValue(), SECONDS));
			}
		}
	}

	private void measureKept(RunningApplication application) throws Exception {
		for (Map.Entry<String, String> asked : ASKED.entrySet()) {
			String address = application.root() + asked.getValue();
			HttpResponse<byte[]> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).isEqualTo(200);
			Load.on(address, SECONDS);
			double kept = Load.on(address, SECONDS);
			print("%s, kept, %,d bytes".formatted(asked.getKey(), answer.body().length), "%.0f/s", kept);
			String etag = answer.headers().firstValue("ETag").orElseThrow();
			print(asked.getKey() + ", 304", "%.0f/s", Load.on(address, SECONDS, "If-None-Match", etag));
			if (Load.isOnPath("nginx")) {
				try (Nginx nginx = new Nginx(this.folder, answer.body())) {
					double plain = Load.on(nginx.address(), SECONDS);
					print("the same bytes by nginx, one worker", "%.0f/s", plain);
					print("kept as a part of nginx", "%.2f", kept / plain);
				}
			}
		}
	}

	private static void print(String what, String format, double figure) {
		System.out.printf("| %s | %s |%n", what, format.formatted(figure));
	}

}
