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

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

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
			"OPTIONS / HTTP/1.1", "OPTIONS /mcp HTTP/1.1", "GET /mcp HTTP/1.1", "POST /mcp HTTP/1.1",
			"OPTIONS /api/v1/policies HTTP/1.1", "POST / HTTP/1.1", "OPTIONS * HTTP/1.1", "TRACE / HTTP/1.1",
			"FOO / HTTP/1.1", "GET /%zz HTTP/1.1", "GET /api/v1/%zz HTTP/1.1", "GET /../../etc/passwd HTTP/1.1",
			"GET / HTTP/9.9", "garbage", "GET /error HTTP/1.1", "GET /policies;x=1 HTTP/1.1", "GET //policies HTTP/1.1",
			"GET /embed HTTP/1.1", "GET /embed/../policies HTTP/1.1", "GET /policies/embed/ HTTP/1.1" })
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

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/policies", "/api/v1/policies/data-security-law",
			"/api/v1/changes.atom", "/api/v1/policies?format=csv", "/api/v1/openapi.json", "/api/v1/nowhere",
			"/api/v1/policies?year=x" })
	void aScriptOfAnotherSiteMayAskAndSendTheHeadersThatMakeSense(String address) {
		Map<String, String> headers = headers("OPTIONS " + address + " HTTP/1.1\r\nOrigin: https://example.org\r\n"
				+ "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: if-none-match");
		assertThat(headers).containsEntry("access-control-allow-origin", "*")
			.containsEntry("access-control-allow-methods", "GET, HEAD, OPTIONS")
			.containsEntry("access-control-max-age", "86400");
		assertThat(headers.get("access-control-allow-headers")).contains("If-None-Match", "If-Modified-Since",
				"Accept-Language", "Content-Type", "Range");
		for (String line : List.of("GET " + address, "POST " + address, "HEAD " + address)) {
			assertThat(headers(line + " HTTP/1.1\r\nOrigin: https://example.org")).as(line)
				.containsEntry("access-control-allow-origin", "*")
				.hasEntrySatisfying("access-control-expose-headers", (exposed) -> assertThat(exposed).contains("ETag",
						"Link", "Retry-After", "Content-Disposition", "Warning", "RateLimit"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/policies", "/zh/policies", "/css/chronicle.css", "/favicon.ico", "/robots.txt",
			"/nowhere", "/api/v1/policies", "/api/v1/nowhere", "/api/v1/export.zip" })
	void allowNamesWhatIsAnsweredAndNothingElse(String address) {
		for (String method : List.of("OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND")) {
			assertThat(headers(method + " " + address + " HTTP/1.1")).as(method)
				.containsEntry("allow", "GET, HEAD, OPTIONS");
		}
		assertThat(headers("OPTIONS " + address + " HTTP/1.1\r\nOrigin: https://example.org\r\n"
				+ "Access-Control-Request-Method: DELETE"))
			.containsEntry("allow", "GET, HEAD, OPTIONS");
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
