package org.policychronicle.server;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ForwardedHeaderFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** Browsers are held to TLS where TLS is what they came through, and only there. */
class SecurityHeadersFilterTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aYearOfTlsIsAskedForOnTls() throws Exception {
		this.request.setSecure(true);
		new SecurityHeadersFilter().doFilter(this.request, this.response, nothing());
		assertThat(this.response.getHeader("Strict-Transport-Security"))
			.isEqualTo("max-age=31536000; includeSubDomains");
	}

	@Test
	void aYearOfTlsIsAskedForBehindAProxyThatIsTrusted() throws Exception {
		this.request.addHeader("X-Forwarded-Proto", "https");
		SecurityHeadersFilter filter = new SecurityHeadersFilter();
		new ForwardedHeaderFilter().doFilter(this.request, this.response,
				(request, response) -> filter.doFilter(request, response, nothing()));
		assertThat(this.response.getHeader("Strict-Transport-Security")).isNotNull();
	}

	@Test
	void nothingIsAskedForWithoutTls() throws Exception {
		this.request.addHeader("X-Forwarded-Proto", "https");
		new SecurityHeadersFilter().doFilter(this.request, this.response, nothing());
		assertThat(this.response.getHeader("Strict-Transport-Security")).isNull();
	}

	private static FilterChain nothing() {
		return (request, response) -> {
		};
	}

}
