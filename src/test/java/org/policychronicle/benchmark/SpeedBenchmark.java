package org.policychronicle.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how fast the application starts and answers and what memory that takes, beside
 * the last release on the same machine and nginx, which serves the very same bytes. It
 * uses wrk and nginx where they are on the path; {@code -Dsoak=600} loads for ten minutes
 * before memory is read again.
 * <p>
 * On 2026-11-26, from the extracted jar with {@code -Xms64m -Xmx192m}, two cores of a
 * shared machine, wrk with one thread and 16 connections beside it and nginx with one
 * worker; the promise is half of what nginx does: <pre>
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

	/** Until the compiler has done with what renders a page. */
	private static final int WARM = Integer.getInteger("warm", 240);

	private static final Map<String, String> ASKED = new TreeMap<>(Map.of("page", "/policies", "JSON list",
			"/api/v1/policies", "timeline", "/timeline", "search", "/search?q=algorithm"));

	private static final List<String> NEVER_ASKED = List.of("/policies?agency=%s&year=%d",
			"/api/v1/policies?agency=%s&year=%d", "/timeline?agency=%s&from=%d", "/search?q=%s+%d");

	private static final List<String> AGENCIES = List.of("cac", "miit", "most", "ndrc", "state-council");

	private static final int COLD = 300;

	private static final int COMPILED = 3000;

	@TempDir
	private Path folder;

	@Test
	void measure() throws Exception {
		Map<String, Double> now = measure(Path.of("target", "policy-chronicle.jar"), "now");
		Optional<Path> release = LastRelease.jar();
		Map<String, Double> last = release.isPresent() ? measure(release.get(), "last") : Map.of();
		System.out.println("| what | now | last release | now : last |\n|---|---|---|---|");
		now.forEach((what, figure) -> System.out.printf("| %s | %.1f | %s |%n", what, figure,
				last.containsKey(what) ? "%.1f | %.2f".formatted(last.get(what), figure / last.get(what)) : " | "));
	}

	private Map<String, Double> measure(Path jar, String name) throws Exception {
		Map<String, Double> figures = new LinkedHashMap<>();
		Path product = RunningApplication.extract(jar, this.folder.resolve(name));
		String directory = "--chronicle.database.directory=" + this.folder.resolve(name + "-database");
		try (RunningApplication first = start(product, directory)) {
			figures.put("start on an empty folder, s", first.secondsToFirstAnswer());
		}
		Path archive = this.folder.resolve(name + ".jsa");
		new RunningApplication(product, List.of("-XX:ArchiveClassesAtExit=" + archive), Map.of(), directory).close();
		try (RunningApplication archived = new RunningApplication(product, List.of("-XX:SharedArchiveFile=" + archive),
				Map.of(), directory)) {
			figures.put("start on an existing folder, with a class archive, s", archived.secondsToFirstAnswer());
		}
		try (RunningApplication application = start(product, directory)) {
			figures.put("start on an existing folder, s", application.secondsToFirstAnswer());
			askWhatNobodyAsked(application, 1915, COMPILED);
			double[] times = askWhatNobodyAsked(application, 2070, COLD);
			figures.put("never asked before, after %,d others, p50, ms".formatted(COMPILED), times[COLD / 2]);
			figures.put("never asked before, after %,d others, p99, ms".formatted(COMPILED), times[COLD * 99 / 100]);
			measureKept(application, figures);
			Load.on(application.root() + ASKED.get("page"), SOAK);
			figures.put("memory after %d s more of load, -Xmx192m, MB".formatted(SOAK),
					(double) application.megabytes());
		}
		try (RunningApplication application = start(product, directory, "--chronicle.cache.enabled=false")) {
			for (Map.Entry<String, String> asked : ASKED.entrySet()) {
				Load.on(application.root() + asked.getValue(), WARM / ASKED.size());
				figures.put(asked.getKey() + ", rendered anew each time, a second",
						Load.on(application.root() + asked.getValue(), SECONDS));
			}
		}
		return figures;
	}

	private static RunningApplication start(Path product, String... settings) throws Exception {
		return new RunningApplication(product, List.of(), Map.of(), settings);
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

	private void measureKept(RunningApplication application, Map<String, Double> figures) throws Exception {
		// whichever is measured first is not to pay for the compiler
		for (String path : ASKED.values()) {
			Load.on(application.root() + path, 2 * SECONDS);
		}
		for (Map.Entry<String, String> asked : ASKED.entrySet()) {
			String address = application.root() + asked.getValue();
			HttpResponse<byte[]> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).isEqualTo(200);
			double kept = Load.on(address, SECONDS);
			figures.put(asked.getKey() + ", kept, a second", kept);
			String etag = answer.headers().firstValue("ETag").orElseThrow();
			figures.put(asked.getKey() + ", 304, a second", Load.on(address, SECONDS, "If-None-Match", etag));
			if (Load.isOnPath("nginx")) {
				try (Nginx nginx = new Nginx(this.folder, answer.body())) {
					double plain = Load.on(nginx.address(), SECONDS);
					figures.put(asked.getKey() + ", by nginx, a second", plain);
					figures.put(asked.getKey() + ", kept, hundredths of nginx", 100 * kept / plain);
				}
			}
		}
	}

}
