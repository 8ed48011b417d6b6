package org.policychronicle;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.policychronicle.developer.RawSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request claims about where it went is believed by no answer. */
@ChronicleTest
class ForeignHostTests {

	private static final String FOREIGN = "foreign.example";

	@LocalServerPort
	private int port;

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

}
