package org.policychronicle.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policychronicle.testing.Programs;

/**
 * Asks for one address as often as it can, with sixteen connections: by wrk where that is
 * on the path, else by the client of the JDK, which is itself the slower side.
 */
final class Load {

	private static final int CONNECTIONS = 16;

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

	private Load() {
	}

	/**
	 * Requests a second.
	 */
	static double on(String address, int seconds, String... headers) throws IOException, InterruptedException {
		return Programs.have("wrk") ? byWrk(address, seconds, headers) : byJdk(address, seconds, headers);
	}

	private static double byWrk(String address, int seconds, String... headers)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
		for (int i = 0; i < headers.length; i += 2) {
			command.addAll(List.of("-H", headers[i] + ": " + headers[i + 1]));
		}
		command.add(address);
		Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Matcher rate = RATE.matcher(said);
		if (wrk.waitFor() != 0 || !rate.find() || said.contains("Non-2xx") && headers.length == 0) {
			throw new IllegalStateException(said);
		}
		return Double.parseDouble(rate.group(1));
	}

	private static double byJdk(String address, int seconds, String... headers) throws InterruptedException {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
		if (headers.length > 0) {
			request.headers(headers);
		}
		HttpRequest asked = request.build();
		AtomicLong answers = new AtomicLong();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
		for (int i = 0; i < CONNECTIONS; i++) {
			threads.submit(() -> {
				while (System.nanoTime() < end) {
					client.send(asked, HttpResponse.BodyHandlers.discarding());
					answers.incrementAndGet();
				}
				return null;
			});
		}
		threads.shutdown();
		threads.awaitTermination(seconds + 10L, TimeUnit.SECONDS);
		return answers.doubleValue() / seconds;
	}

}
