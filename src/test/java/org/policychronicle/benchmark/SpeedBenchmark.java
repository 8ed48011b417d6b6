package org.policychronicle.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how fast the application starts and answers, how fast nginx serves the very same
 * bytes, and what memory that takes. It uses wrk and nginx where they are on the path;
 * {@code -Dsoak=600} loads for ten minutes before memory is read again.
 * <p>
 * On 2026-11-26, from the extracted jar with {@code -Xms64m -Xmx192m}, two cores of a
 * shared machine, wrk with one thread and 16 connections beside it; the promise is half
 * of what nginx does: <pre>
 * kept answer             bytes   a second  304     nginx   part
 * /policies?agency=cac    41,192  30,200    49,100  64,100  0.47
 * the same as JSON        37,801  26,900    45,700  58,800  0.46
 * /timeline               79,576  19,200    42,600  36,300  0.53
 * /search?q=algorithm     13,698  43,900    43,800  58,400  0.75
 * </pre> Some hours before, page and list came to 0.53 and 0.55. Keeping nothing, the
 * same application rendered 33 pages, 98 JSON lists, 118 searches or 24 timelines a
 * second.
 * <p>
 * An address never asked before took 8.4 ms (p50) and 24.4 ms (p99) once 3,300 others had
 * been asked; the promise is 25 ms. Just after the start, during the first visits, it
 * took 23 and 243 ms. Resident memory was 393 MB after ten minutes of load, 419 MB before
 * them; the promise is 400 MB. That needs the JVM options of the image, without which it
 * is 40 to 90 MB more; the API document takes 25 to 50 MB once it is asked for.
 * <p>
 * Start to the first answer on an existing folder: 11.4 s, with a class archive 8.0 s,
 * with a given database 13.7 s. On a machine twice as quick: the jar 8.7 s, extracted 6.3
 * s, with a class archive 4.0 s, with the AOT cache of the image 3.2 s.
 */
class SpeedBenchmark {

	private static final int SECONDS = Integer.getInteger("seconds", 5);

	private static final int SOAK = Integer.getInteger("soak", 60);

	private static final Map<String, String> ASKED = Map.of("page", "/policies?agency=cac", "timeline", "/timeline",
			"JSON list", "/api/v1/policies?agency=cac", "search", "/search?q=algorithm");

	private static final List<String> NEVER_ASKED = List.of("/policies?agency=%s&year=%d",
			"/api/v1/policies?agency=%s&year=%d", "/timeline?agency=%s&from=%d", "/search?q=%s+%d");

	private static final List<String> AGENCIES = List.of("cac", "miit", "most", "ndrc", "state-council");

	private static final int COLD = 300;

	private static final int COMPILED = 3000;

	@TempDir
	private Path folder;

	@BeforeAll
	static void extract() throws Exception {
		RunningApplication.extract();
	}

	@Test
	void measure() throws Exception {
		String directory = "--chronicle.database.directory=" + this.folder.resolve("database");
		System.out.println("| what | figure |\n|---|---|");
		try (RunningApplication first = new RunningApplication(List.of(), Map.of(), directory)) {
			print("start on an empty folder", "%.1f s", first.secondsToFirstAnswer());
		}
		Path archive = this.folder.resolve("classes.jsa");
		new RunningApplication(List.of("-XX:ArchiveClassesAtExit=" + archive), Map.of(), directory).close();
		try (RunningApplication archived = new RunningApplication(List.of("-XX:SharedArchiveFile=" + archive), Map.of(),
				directory)) {
			print("start on an existing folder, with a class archive", "%.1f s", archived.secondsToFirstAnswer());
		}
		try (RunningApplication application = new RunningApplication(List.of(), Map.of(), directory)) {
			print("start on an existing folder", "%.1f s", application.secondsToFirstAnswer());
			measureNeverAsked(application, "just started", 1900);
			measureKept(application);
			askWhatNobodyAsked(application, 1915, COMPILED);
			measureNeverAsked(application, "after %,d others".formatted(COMPILED + COLD), 2070);
			print("memory afterwards, -Xmx192m", "%.0f MB", (double) application.megabytes());
			Load.on(application.root() + ASKED.get("page"), SOAK);
			print("memory after %d s more of load".formatted(SOAK), "%.0f MB", (double) application.megabytes());
		}
		TestDatabase.Access database = TestDatabase.access();
		Map<String, String> given = Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME",
				database.reader(), "SPRING_DATASOURCE_PASSWORD", database.readerPassword(), "SPRING_FLYWAY_USER",
				database.owner(), "SPRING_FLYWAY_PASSWORD", database.ownerPassword());
		new RunningApplication(List.of(), given).close();
		try (RunningApplication application = new RunningApplication(List.of(), given,
				"--chronicle.cache.enabled=false")) {
			print("start with a given database", "%.1f s", application.secondsToFirstAnswer());
			for (Map.Entry<String, String> asked : ASKED.entrySet()) {
				Load.on(application.root() + asked.getValue(), SECONDS);
				print(asked.getKey() + ", rendered anew each time", "%.0f/s",
						Load.on(application.root() + asked.getValue(), SECONDS));
			}
		}
	}

	private static void measureNeverAsked(RunningApplication application, String when, int firstYear) throws Exception {
		double[] times = askWhatNobodyAsked(application, firstYear, COLD);
		print("never asked before, " + when + ", p50", "%.1f ms", times[COLD / 2]);
		print("never asked before, " + when + ", p99", "%.1f ms", times[COLD * 99 / 100]);
	}

	/**
	 * Asks for page, list, timeline and search in turn, each with a filter not asked
	 * before.
	 * @return the times in milliseconds, the shortest first
	 */
	private static double[] askWhatNobodyAsked(RunningApplication application, int firstYear, int times)
			throws Exception {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		double[] taken = new double[times];
		for (int i = 0; i < times; i++) {
			int variant = i / NEVER_ASKED.size();
			String address = NEVER_ASKED.get(i % NEVER_ASKED.size())
				.formatted(AGENCIES.get(variant % AGENCIES.size()), firstYear + variant / AGENCIES.size());
			HttpRequest request = HttpRequest.newBuilder(URI.create(application.root() + address)).build();
			long start = System.nanoTime();
			assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
			taken[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(taken);
		return taken;
	}

	private void measureKept(RunningApplication application) throws Exception {
		// whichever is measured first is not to pay for the compiler
		for (String path : ASKED.values()) {
			Load.on(application.root() + path, 2 * SECONDS);
		}
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
