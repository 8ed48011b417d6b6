package org.policychronicle.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.Nginx;
import org.policychronicle.testing.Programs;
import org.policychronicle.testing.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how fast the application starts and answers and what memory that takes, beside
 * the last release on the same machine and nginx, which serves the very same bytes. It
 * uses wrk and nginx where they are on the path; {@code -Dsoak=600} loads for ten minutes
 * before memory is read again.
 * <p>
 * On 2026-11-28, on two slow cores of a shared machine, wrk with one thread and 16
 * connections beside it, nginx with as many workers as cores; in brackets the release of
 * 2026-11-24, which had 50 policies where there are 214 now, and a list of 46 kB where
 * this one has 68: <pre>
 * kept answer                 a second          of nginx      304
 * /policies                   14,400 (10,800)   0.61 (0.34)   33,800 (17,400)
 * the same as JSON            12,400  (9,300)   0.44 (0.33)   17,100 (12,100)
 * /timeline                    8,900  (8,100)   0.70 (0.43)   20,500 (18,200)
 * /search?q=algorithm         19,600 (16,900)   0.62 (0.51)   21,600 (16,000)
 *
 * rendered anew each time     a second, 40 s after the first
 * /policies                   20 (25)
 * the same as JSON            55 (118)
 * /timeline                    5 (12)
 * /search?q=algorithm         14 (90)
 *
 * never asked before          26 ms (14) p50, 100 ms (36) p99
 * start, existing folder      18.5 s (19.7), with a class archive 11.4 s (14.8)
 * start, empty folder         20.1 s (21.6)
 * memory after load           460 MB (386)
 * </pre> The compiler takes minutes until it has done with what renders a page: four
 * minutes after the first, /policies was rendered 66 times a second and its JSON 139
 * times.
 * <p>
 * Later that day, wrk with four connections, nothing kept, each of the four asked for 20
 * seconds twice over, the second time counted; before links were no longer looked for
 * among the files, a page of instruments was read by one prepared statement and the
 * statement of a search was mended, after that, and once sets of values were kept and the
 * server spoke Tomcat's own protocol: /policies 76, 90 and 95 a second, JSON 130, 132 and
 * 162, /timeline 32, 44 and 36, /search?q=algorithm 23, 53 and 48. Never asked before,
 * after 3,000 others: 15 ms p50, 47 ms p99.
 * <p>
 * Start on an existing folder, median of three: the jar 18.5 s, extracted 17.3 s, with a
 * class archive 15.2 s, with the AOT cache of Java 25 10.5 s. An application of a single
 * class with the same libraries, no entity and no migration takes 9.7 s, so that no more
 * than half is ours; of 22 s of processor time the compilers take 12, reading the mapping
 * 2. Without the compiler C2 it would be 11.4 s, but slow for good. A fresh clone with an
 * empty repository shows its first page after 112 s (144 before format and bill of
 * materials were left for later and files were fetched sixteen at a time): 63 until all
 * is fetched, 26 to compile, 22 to start.
 * <p>
 * After ten minutes of load with -Xmx192m alone 529 MB, with the options of the image 476
 * MB. Of 507 MB after five minutes 158 were heap, 140 classes (21,700 of them), 62
 * compiled code, 45 the collector's, 28 names of classes and methods.
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

	/** What plain serving costs here. */
	private static final String SERVER = """
			access_log off;
			sendfile on;
			tcp_nopush on;
			keepalive_requests 1000000;
			server {
				listen 127.0.0.1:%2$d;
				root %1$s;
			}
			""";

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
			if (Programs.have("nginx")) {
				int port = Programs.freePort();
				try (Nginx nginx = new Nginx(this.folder, port, "auto", SERVER.formatted(this.folder, port))) {
					Files.write(this.folder.resolve("answer"), answer.body());
					double plain = Load.on("http://127.0.0.1:" + port + "/answer", SECONDS);
					figures.put(asked.getKey() + ", by nginx, a second", plain);
					figures.put(asked.getKey() + ", kept, hundredths of nginx", 100 * kept / plain);
				}
			}
		}
	}

}
