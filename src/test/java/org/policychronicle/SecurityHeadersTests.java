package org.policychronicle;

import java.net.http.HttpHeaders;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer, failures included, tells browsers what not to do. */
@ChronicleTest
class SecurityHeadersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/policies/data-security-law", "/nowhere", "/policies?year=x", "/css/chronicle.css",
			"/api/v1/policies", "/api/v1/nowhere", "/api/v1/policies?year=x" })
	void everyAnswerCarriesThem(String path) {
		HttpHeaders headers = new Site(this.port).get(path).headers();
		assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying((policy) -> assertThat(policy)
			.contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'")
			.doesNotContain("unsafe"));
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
		assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Server")).isEmpty();
		assertThat(headers.allValues("Set-Cookie")).isEmpty();
		assertThat(headers.firstValue("Access-Control-Allow-Origin").isPresent()).isEqualTo(path.startsWith("/api/"));
	}

}
