package org.policychronicle.fault;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A paused or throttled application never blames a database that is well. Only the
 * application is held back; the database runs on.
 */
class SlowProcessTests {

	private static final Logger logger = LoggerFactory.getLogger(SlowProcessTests.class);

	private static final List<String> QUESTIONS = List.of("/policies?q=", "/api/v1/timeline?q=", "/provisions?q=",
			"/api/v1/policies?q=", "/news?q=", "/api/v1/search?q=", "/agencies?q=", "/api/v1/provisions?q=");

	// more than the pool has connections
	private static final int CLIENTS = 30;

	private final HttpClient client = HttpClient.newHttpClient();

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void pausesInTheMiddleOfRequestsAreNotAnOutage() throws Exception {
		try (ChronicleProcess chronicle = ChronicleProcess
			.serving(ChronicleProcess.givenDatabase("--chronicle.rate-limit.enabled=false"))) {
			long end = System.nanoTime() + Duration.ofSeconds(14).toNanos();
			List<CompletableFuture<List<String>>> clients = clients(chronicle, () -> System.nanoTime() < end);
			for (int i = 0; i < 4; i++) {
				Thread.sleep(1000);
				pause(chronicle, 2000);
			}
			allAnswered(chronicle, clients);
		}
	}

	@Test
	void firstRequestsOnATenthOfACoreAreNotAnOutage() throws Exception {
		try (ChronicleProcess chronicle = ChronicleProcess
			.serving(ChronicleProcess.givenDatabase("--chronicle.first-visits.enabled=false"))) {
			AtomicInteger left = new AtomicInteger(CLIENTS);
			List<CompletableFuture<List<String>>> clients = clients(chronicle, () -> left.getAndDecrement() > 0);
			while (!clients.stream().allMatch(CompletableFuture::isDone)) {
				pause(chronicle, 450);
				Thread.sleep(50);
			}
			allAnswered(chronicle, clients);
		}
	}

	private static void pause(ChronicleProcess chronicle, int millis) throws Exception {
		chronicle.signal("STOP");
		try {
			Thread.sleep(millis);
		}
		finally {
			chronicle.signal("CONT");
		}
	}

	private List<CompletableFuture<List<String>>> clients(ChronicleProcess chronicle, BooleanSupplier more) {
		ExecutorService everybody = Executors.newFixedThreadPool(CLIENTS);
		List<CompletableFuture<List<String>>> clients = IntStream.range(0, CLIENTS)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> ask(chronicle.port(), more), everybody))
			.toList();
		everybody.shutdown();
		return clients;
	}

	// Each question is new, so that no stored answer hides the database.
	private List<String> ask(int port, BooleanSupplier more) {
		List<String> answers = new ArrayList<>();
		while (more.getAsBoolean()) {
			int number = this.asked.getAndIncrement();
			String path = QUESTIONS.get(number % QUESTIONS.size()) + "unasked-" + number;
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
				.timeout(Duration.ofMinutes(4))
				.build();
			answers.add(path + ": "
					+ this.client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().statusCode());
		}
		return answers;
	}

	private static void allAnswered(ChronicleProcess chronicle, List<CompletableFuture<List<String>>> clients) {
		List<String> answers = clients.stream().flatMap((client) -> client.join().stream()).toList();
		String blamed = chronicle.output()
			.lines()
			.filter((line) -> line.contains("database"))
			.collect(Collectors.joining("\n"));
		logger.info("{} answers", answers.size());
		assertThat(answers).as(blamed)
			.hasSizeGreaterThanOrEqualTo(CLIENTS)
			.allMatch((answer) -> answer.endsWith(": 200"));
	}

}
