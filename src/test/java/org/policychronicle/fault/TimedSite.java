package org.policychronicle.fault;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.policychronicle.testing.Site;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site as somebody with a stop-watch sees it. Every address it asks is new, so that
 * no answer kept from before can stand in for the database.
 */
final class TimedSite {

	static final Duration PATIENCE = Duration.ofSeconds(2);

	static final Duration RECOVERY = Duration.ofSeconds(5);

	private static final List<String> FACES = List.of("/policies?q=", "/api/v1/policies?q=");

	private static final AtomicInteger ASKED = new AtomicInteger();

	private final Site site;

	TimedSite(int port) {
		this.site = new Site(port);
	}

	/** What page and API say to a question nobody has asked before. */
	List<Answer> ask() {
		return FACES.stream().map((face) -> get(face + "unasked-" + ASKED.incrementAndGet())).toList();
	}

	Answer get(String path) {
		long began = System.nanoTime();
		HttpResponse<String> response = this.site.get(path, "Accept", "*/*");
		return new Answer(path, response, Duration.ofNanos(System.nanoTime() - began));
	}

	/**
	 * Asks the same again until the answer is as it should be, or should have been.
	 */
	Answer getUntil(String path, Predicate<Answer> wanted) {
		long began = System.nanoTime();
		Answer answer = get(path);
		while (!wanted.test(answer) && System.nanoTime() - began < RECOVERY.toNanos()) {
			answer = get(path);
		}
		return answer;
	}

	/**
	 * Asks until both faces answer, or until they should have.
	 * @return how long that took
	 */
	Duration recovery() {
		long began = System.nanoTime();
		List<Answer> answers = ask();
		while (!answers.stream().allMatch(Answer::isOk)) {
			Duration passed = Duration.ofNanos(System.nanoTime() - began);
			assertThat(passed).as("time since the fault has passed").isLessThan(RECOVERY);
			answers.forEach(Answer::isInTime);
			answers = ask();
		}
		return Duration.ofNanos(System.nanoTime() - began);
	}

	/**
	 * An answer and how long it took.
	 *
	 * @param path what was asked
	 * @param response what came
	 * @param time how long that took
	 */
	record Answer(String path, HttpResponse<String> response, Duration time) {

		boolean isOk() {
			return this.response.statusCode() == 200;
		}

		Optional<String> header(String name) {
			return this.response.headers().firstValue(name);
		}

		void isInTime() {
			assertThat(this.time).as(this.path).isLessThanOrEqualTo(PATIENCE);
		}

		/** Says in the right form that the data cannot be read, and nothing about why. */
		void isRefusal() {
			assertThat(this.response.statusCode()).as(this.path).isEqualTo(503);
			assertThat(header("Retry-After")).as(this.path).hasValue("5");
			assertThat(header("Content-Type").orElse(""))
				.startsWith(this.path.startsWith("/api/") ? "application/problem+json" : "text/html");
			assertThat(this.response.body()).contains("The data cannot be read")
				.doesNotContainIgnoringCase("sql", "jdbc", "exception", "chronicle_reader", "hikari", "connection",
						"org.postgresql", "org.springframework", "org.policychronicle");
		}

	}

}
