package org.policychronicle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.testing.SlowClients;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader gets an answer within a second, whatever fifteen hundred slow clients do. */
@ChronicleTest
class SlowClientsTests {

	private static final int CLIENTS = 1500;

	/** Twice what is promised, since the build may run on a slow machine. */
	private static final Duration MOST = Duration.ofSeconds(2);

	private static final int ROUNDS = 40;

	@LocalServerPort
	private int port;

	@Test
	void clientsThatNeverEndTheirHeadersKeepNobodyWaiting() {
		attack("headers", "GET / HTTP/1.1\r\nHost: localhost\r\n", "X: y\r\n");
	}

	@Test
	void clientsThatNeverEndTheirBodyKeepNobodyWaiting() {
		attack("bodies", "POST /policies HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n", "a");
	}

	@Test
	void clientsThatSendEndlessChunksKeepNobodyWaiting() {
		attack("chunks", "POST /policies HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
				"1\r\na\r\n");
	}

	@Test
	void clientsThatHardlyReadAPageKeepNobodyWaiting() {
		attack("readers of a page", "GET /policies?size=100 HTTP/1.1\r\nHost: localhost\r\n\r\n", "");
	}

	@Test
	void clientsThatHardlyReadKeepNobodyWaiting() {
		attack("readers", "GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(16), "");
	}

	private void attack(String kind, String first, String more) {
		// rendering an answer for the first time takes as long without them
		new Site(this.port).get(first.split(" ")[1]);
		answers(3);
		Duration quiet = median(answers(9));
		try (SlowClients clients = new SlowClients(this.port, CLIENTS, first, more)) {
			List<Duration> answers = new ArrayList<>();
			int left = CLIENTS;
			for (int round = 0; round < ROUNDS; round++) {
				left = clients.trickle(round);
				answers.addAll(answers(1));
			}
			System.out.printf("Slow %s: quiet %d ms, median %d ms, longest %d ms, %d of %d still there%n", kind,
					quiet.toMillis(), median(answers).toMillis(), Collections.max(answers).toMillis(), left, CLIENTS);
			// where the machine itself is slow, so may the answer be
			assertThat(Collections.max(answers)).isLessThan(MOST.plus(quiet.multipliedBy(10)));
		}
	}

	private List<Duration> answers(int count) {
		List<Duration> answers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			long start = System.nanoTime();
			assertThat(new Site(this.port).get("/policies/data-security-law").statusCode()).isEqualTo(200);
			answers.add(Duration.ofNanos(System.nanoTime() - start));
			pause();
		}
		return answers;
	}

	private static Duration median(List<Duration> answers) {
		return answers.stream().sorted().toList().get(answers.size() / 2);
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
