package org.policychronicle.fault;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Many readers who ask without pause, each over a connection that stays open, and note
 * what becomes of every request.
 */
final class Load implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final AtomicInteger answered = new AtomicInteger();

	private final Queue<String> refused = new ConcurrentLinkedQueue<>();

	private final List<String> broken = new CopyOnWriteArrayList<>();

	private final List<Thread> readers;

	private final int port;

	private final Duration pause;

	private volatile boolean going = true;

	Load(int port, int readers) {
		this(port, readers, Duration.ZERO);
	}

	/**
	 * Readers who pause after each answer and leave others their share of the machine.
	 */
	Load(int port, int readers, Duration pause) {
		this.port = port;
		this.pause = pause;
		this.readers = IntStream.range(0, readers).mapToObj((i) -> new Thread(() -> read(i), "reader " + i)).toList();
		this.readers.forEach(Thread::start);
	}

	int answered() {
		return this.answered.get();
	}

	/** Requests that were turned away before anything was done for them. */
	Collection<String> refused() {
		return this.refused;
	}

	List<String> broken() {
		return this.broken;
	}

	void awaitAnswers(int count) throws InterruptedException {
		for (int i = 0; i < 200 && this.answered.get() < count; i++) {
			Thread.sleep(50);
		}
	}

	void stop() throws InterruptedException {
		this.going = false;
		for (Thread reader : this.readers) {
			reader.join();
		}
	}

	@Override
	public void close() throws InterruptedException {
		stop();
	}

	private void read(int reader) {
		for (int i = 0; this.going; i++) {
			String path = ((i % 2 == 0) ? "/policies?q=load-" : "/api/v1/timeline?q=load-") + reader + "-" + i;
			try {
				note(path, get(path));
				Thread.sleep(this.pause.toMillis());
			}
			catch (ConnectException ex) {
				this.refused.add(failure(path, ex));
			}
			catch (IOException ex) {
				// a connection kept open may be closed just when the next request is on
				// its way
				if (String.valueOf(ex.getMessage()).contains("received no bytes")) {
					this.refused.add(failure(path, ex));
				}
				else {
					this.broken.add(failure(path, ex));
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(30))
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private void note(String path, HttpResponse<String> response) {
		if (response.statusCode() == 200) {
			this.answered.incrementAndGet();
		}
		else if (response.statusCode() == 503 && response.headers().firstValue("Retry-After").isEmpty()) {
			this.refused.add(failure(path, response.statusCode()));
		}
		else {
			this.broken.add(failure(path, response.statusCode()));
		}
	}

	private static String failure(String path, Object what) {
		return LocalTime.now() + " " + path + ": " + what;
	}

}
