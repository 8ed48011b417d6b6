package org.policychronicle.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application in a process of its own, as the container runs it: from the extracted
 * jar, with a small heap.
 */
public final class RunningApplication implements AutoCloseable {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private final Process process;

	private final int port = Programs.freePort();

	private final double secondsToFirstAnswer;

	/**
	 * Starts it and waits for its first answer.
	 * @param product the extracted jar
	 * @param options what the virtual machine is told besides
	 * @param environment what the environment says besides
	 * @param settings what the application is told besides
	 */
	public RunningApplication(Path product, List<String> options, Map<String, String> environment, String... settings)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(JAVA, "-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:NewRatio=4", "-XX:MinHeapFreeRatio=15",
						"-XX:MaxHeapFreeRatio=30", "-XX:+IgnoreUnrecognizedVMOptions",
						// known from 17.0.9 on
						"-XX:TrimNativeHeapInterval=60000"));
		command.addAll(options);
		command.addAll(List.of("-jar", product.toString(), "--server.port=" + this.port, "--management.server.port=0",
				"--chronicle.rate-limit.enabled=false"));
		command.addAll(List.of(settings));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Path.of("target", "benchmark.log").toFile());
		builder.environment().put("MALLOC_ARENA_MAX", "2");
		builder.environment().putAll(environment);
		long start = System.nanoTime();
		this.process = builder.start();
		awaitAnswer();
		this.secondsToFirstAnswer = (System.nanoTime() - start) / 1e9;
	}

	/**
	 * Takes a jar apart, as the image does.
	 * @param folder where its parts go
	 * @return what to start
	 */
	public static Path extract(Path jar, Path folder) throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(folder);
		int code = new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
				folder.toString())
			.inheritIO()
			.start()
			.waitFor();
		assertThat(code).as("exit code; the jar is made by ./mvnw -Pbenchmark verify").isZero();
		return folder.resolve(jar.getFileName());
	}

	public String root() {
		return "http://127.0.0.1:" + this.port;
	}

	public Site site() {
		return new Site(this.port);
	}

	public double secondsToFirstAnswer() {
		return this.secondsToFirstAnswer;
	}

	/**
	 * The memory it has taken, in megabytes; 0 where the system does not say.
	 */
	public long megabytes() throws IOException {
		Path status = Path.of("/proc/%d/status".formatted(this.process.pid()));
		return !Files.exists(status) ? 0
				: Files.readAllLines(status)
					.stream()
					.filter((line) -> line.startsWith("VmRSS"))
					.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
					.sum();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	private void awaitAnswer() throws InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest request = HttpRequest.newBuilder(URI.create(root() + "/about"))
			.timeout(Duration.ofSeconds(20))
			.build();
		while (this.process.isAlive()) {
			try {
				if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				Thread.sleep(20);
			}
		}
		throw new IllegalStateException("it ended before it answered, see target/benchmark.log");
	}

}
