package org.policychronicle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.developer.RawSite;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request claims about where it went is believed by no answer. One whose end two
 * servers might see in different places gets one answer and the end of the connection, so
 * that what is hidden behind it is never taken for another.
 */
@ChronicleTest
class HostileRequestTests {

	private static final String HIDDEN = "GET /api/v1/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) \r\n");

	private static final String FOREIGN = "foreign.example";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding\u0000: chunked\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", "X: y\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding: chunked\r\n\r\n0\n\n", "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
			"Transfer-Encoding: chunked\r\n\r\n-1\r\n", "Transfer-Encoding: chunked\r\n\r\n0;x=\n\r\n\r\n",
			"Transfer-Encoding: chunked\r\n\r\n0 \r\n\r\n", "Content-Length: 53\r\n\r\n",
			"Content-Length: 0\r\nContent-Length: 53\r\n\r\n", "Content-Length: 53\r\nContent-Length: 53\r\n\r\n",
			"Content-Length: 53, 53\r\n\r\n", "Content-Length: +53\r\n\r\n", "Content-Length: -53\r\n\r\n",
			"Content-Length: 0x35\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
			"Content-Length : 53\r\n\r\n", "Content-Length:\r\n 53\r\n\r\n" })
	void onlyTheFirstIsAnswered(String framing) throws IOException {
		for (String method : List.of("GET", "HEAD", "OPTIONS", "POST")) {
			List<Integer> statuses = statuses(
					method + " /api/v1 HTTP/1.1\r\nHost: localhost\r\n" + framing + HIDDEN + HIDDEN);
			assertThat(statuses).as("%s with %s", method, framing)
				.hasSize(1)
				.doesNotContain(404)
				.allMatch((s) -> s < 500);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1\r\n\r\n", "GET /api/v1 HTTP/0.9\r\n\r\n", "GET  /api/v1 HTTP/1.1 \r\n\r\n",
			"GET /api/v1 HTTP/1.1\r\nHost: localhost\r\n: y\r\n\r\n",
			"GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n" })
	void aRequestOutOfShapeEndsTheConnection(String request) throws IOException {
		assertThat(statuses(request + HIDDEN)).hasSizeLessThan(2).doesNotContain(404).allMatch((s) -> s < 500);
	}

	// as RFC 9112 leaves a server to do: so there is no body, and its end is no request
	@Test
	void aFoldedHeaderIsOneHeader() throws IOException {
		assertThat(statuses("GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nX: y\r\n Transfer-Encoding: chunked\r\n\r\n"
				+ "0\r\n\r\n" + HIDDEN))
			.containsExactly(200, 400);
	}

	@Test
	void requestsInGoodShapeAreAllAnswered() throws IOException {
		String asked = "GET /api/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
		assertThat(statuses(asked + asked + HIDDEN.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")))
			.containsExactly(200, 200, 404);
	}

	@Test
	void noAnswerRepeatsTheHostThatTheRequestClaims() {
		Set<String> paths = new TreeSet<>(Set.of("/", "/nowhere", "/policies?year=x", "/resolve?name=PIPL",
				"/api/v1/resolve?name=PIPL", "/api/v1/changes.atom", "/api/v1/openapi.json", "/api/v1/openapi.yaml",
				"/developers/explorer", "/policies/data-security-law", "/css/chronicle.css", "/api/v1", "/error"));
		new Site(this.port).json("/api/v1/openapi.json")
			.path("paths")
			.propertyNames()
			.stream()
			.filter((path) -> !path.contains("{"))
			.forEach((path) -> {
				paths.add(path);
				paths.add(path.replaceFirst("/api/v1", ""));
			});
		paths.remove("");
		assertThat(paths).hasSizeGreaterThan(30);
		for (String path : paths) {
			RawSite.Answer answer = new RawSite(this.port).send("GET " + path + " HTTP/1.1\r\nHost: " + FOREIGN
					+ "\r\nConnection: close\r\nX-Forwarded-Host: " + FOREIGN + "\r\nX-Forwarded-Proto: https\r\n"
					+ "X-Forwarded-Prefix: /" + FOREIGN + "\r\nX-Forwarded-For: " + FOREIGN + "\r\nForwarded: host="
					+ FOREIGN + "\r\nX-Original-URL: /" + FOREIGN + "\r\n\r\n");
			assertThat(answer.status()).as(path).isIn(200, 302, 307, 400, 404);
			assertThat(answer.head() + answer.body()).as(path).doesNotContain(FOREIGN);
		}
	}

	@Test
	void aRedirectStaysOnTheSite() {
		RawSite site = new RawSite(this.port);
		for (String path : Set.of("/resolve?name=PIPL", "/policies/", "/Policies")) {
			for (String version : Set.of("1.0", "1.1")) {
				RawSite.Answer answer = site.send(
						"GET " + path + " HTTP/" + version + "\r\nHost: " + FOREIGN + "\r\nConnection: close\r\n\r\n");
				assertThat(answer.header("Location")).as(path).matches("/[a-z][a-z/-]*");
			}
		}
	}

	@Test
	void aHostInTheRequestLineIsNotRepeatedEither() {
		RawSite.Answer answer = new RawSite(this.port).send("GET http://" + FOREIGN
				+ "/resolve?name=PIPL HTTP/1.1\r\nHost: " + FOREIGN + "\r\nConnection: close\r\n\r\n");
		assertThat(answer.status()).isIn(302, 400);
		assertThat(answer.head() + answer.body()).doesNotContain(FOREIGN);
	}

	@Test
	void theFeedNamesTheSiteThatIsSet() {
		assertThat(new Site(this.port).get("/api/v1/changes.atom").body()).contains("http://localhost:8080/changes\"")
			.doesNotContain("localhost:" + this.port);
	}

	// Reads until the server hangs up, which is what it is to do.
	private List<Integer> statuses(String bytes) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(5_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return STATUS.matcher(answers)
				.results()
				.map(MatchResult::group)
				.map((line) -> Integer.valueOf(line.substring(9, 12)))
				.toList();
		}
	}

}
