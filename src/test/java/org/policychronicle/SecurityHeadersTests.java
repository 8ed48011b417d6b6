package org.policychronicle;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.developer.RawSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every answer, failures and Tomcat's own refusals included, tells browsers what not to
 * do.
 */
@ChronicleTest
class SecurityHeadersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1", "GET /policies/data-security-law HTTP/1.1", "GET /nowhere HTTP/1.1",
			"GET /policies?year=x HTTP/1.1", "GET /css/chronicle.css HTTP/1.1", "GET /favicon.svg HTTP/1.1",
			"GET /api/v1/policies HTTP/1.1", "GET /api/v1/nowhere HTTP/1.1", "GET /api/v1/policies?year=x HTTP/1.1",
			"GET /api/v1/changes.atom HTTP/1.1", "GET /resolve?name=PIPL HTTP/1.1", "HEAD / HTTP/1.1",
			"OPTIONS / HTTP/1.1", "OPTIONS /api/v1/policies HTTP/1.1", "POST / HTTP/1.1", "OPTIONS * HTTP/1.1",
			"TRACE / HTTP/1.1", "FOO / HTTP/1.1", "GET /%zz HTTP/1.1", "GET /api/v1/%zz HTTP/1.1",
			"GET /../../etc/passwd HTTP/1.1", "GET / HTTP/9.9", "garbage", "GET /error HTTP/1.1",
			"GET /policies;x=1 HTTP/1.1", "GET //policies HTTP/1.1", "GET /embed HTTP/1.1",
			"GET /embed/../policies HTTP/1.1", "GET /policies/embed/ HTTP/1.1" })
	void everyAnswerCarriesThem(String line) {
		Map<String, String> headers = headers(line);
		assertThat(headers.get("content-security-policy"))
			.contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "object-src 'none'",
					"base-uri 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "*", "http:", "https:", "data:");
		assertThat(headers).containsEntry("x-content-type-options", "nosniff")
			.containsEntry("referrer-policy", "no-referrer")
			.containsEntry("cross-origin-opener-policy", "same-origin")
			.containsEntry("x-frame-options", "DENY")
			.containsKey("permissions-policy")
			.doesNotContainKeys("server", "x-powered-by", "set-cookie", "strict-transport-security");
		boolean api = line.contains(" /api/");
		assertThat(headers).containsEntry("cross-origin-resource-policy", api ? "cross-origin" : "same-origin");
		assertThat(headers.get("access-control-allow-origin")).isEqualTo(api ? "*" : null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/timeline", "/zh/embed/timeline" })
	void whatIsMeantForFramesMayBeFramed(String path) {
		Map<String, String> headers = headers("GET " + path + " HTTP/1.1");
		assertThat(headers.get("content-security-policy")).contains("default-src 'none'", "frame-ancestors *")
			.doesNotContain("unsafe");
		assertThat(headers).containsEntry("cross-origin-resource-policy", "cross-origin")
			.doesNotContainKey("x-frame-options");
	}

	@Test
	void aClientThatSaysItCameThroughTlsIsNotBelieved() {
		HttpHeaders headers = new Site(this.port).get("/", "X-Forwarded-Proto", "https", "Forwarded", "proto=https")
			.headers();
		assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
	}

	private Map<String, String> headers(String line) {
		String head = new RawSite(this.port).send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").head();
		Map<String, String> headers = new TreeMap<>();
		List<String> lines = head.lines().skip(1).toList();
		assertThat(lines).as(line).isNotEmpty();
		lines.forEach((header) -> headers.put(header.replaceFirst(":.*", "").toLowerCase(Locale.ROOT),
				header.replaceFirst("[^:]+: *", "")));
		return headers;
	}

}
