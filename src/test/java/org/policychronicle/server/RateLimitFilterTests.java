package org.policychronicle.server;

import org.junit.jupiter.api.Test;
import org.policychronicle.web.PostAddress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import static org.assertj.core.api.Assertions.assertThat;

/** Too many requests are refused in the manner of the face that was asked. */
@WebMvcTest(controllers = RateLimitFilterTests.Something.class,
		properties = { "chronicle.rate-limit.enabled=true", "chronicle.rate-limit.requests=2" })
@Import({ RateLimitFilterTests.Something.class, RateLimitFilterTests.Agents.class })
class RateLimitFilterTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aScriptGetsAProblemThatSaysWhenToComeBack() {
		MvcTestResult refused = exhaust("/api/v1/something", "192.0.2.1");
		assertThat(refused).hasStatus(429).hasContentTypeCompatibleWith("application/problem+json");
		assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("/problems/too-many-requests");
		assertThat(refused.getResponse().getHeader("Retry-After")).matches("[1-9]\\d*");
		assertThat(refused.getResponse().getHeader("RateLimit")).startsWith("\"address\";r=0;t=");
		assertThat(refused.getResponse().getHeader("RateLimit-Policy")).isEqualTo("\"address\";q=2;w=600");
		assertThat(refused.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(refused.getResponse().getHeader("Content-Security-Policy")).isNotNull();
	}

	@Test
	void aReaderGetsAPage() {
		MvcTestResult refused = exhaust("/something", "192.0.2.2");
		assertThat(refused).hasStatus(429).hasContentTypeCompatibleWith("text/html");
		assertThat(refused).bodyText().contains("<h1>Too many requests</h1>");
		assertThat(refused.getResponse().getHeader("Retry-After")).isNotNull();
	}

	@Test
	void anAgentGetsAProblem() {
		assertThat(exhaust("/mcp", "192.0.2.4")).hasStatus(429)
			.hasContentTypeCompatibleWith("application/problem+json");
	}

	@Test
	void aHeaderThatClaimsAnotherAddressGivesNoNewBudget() {
		exhaust("/something", "192.0.2.3");
		assertThat(this.mvc.get().uri("/something").with(from("192.0.2.3")).header("X-Forwarded-For", "192.0.2.99"))
			.hasStatus(429);
	}

	private MvcTestResult exhaust(String path, String address) {
		for (int left = 1; left >= 0; left--) {
			MvcTestResult answer = this.mvc.get().uri(path).with(from(address)).exchange();
			assertThat(answer).hasStatusOk();
			assertThat(answer.getResponse().getHeader("RateLimit")).startsWith("\"address\";r=" + left);
		}
		return this.mvc.get().uri(path).with(from(address)).exchange();
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Agents {

		@Bean
		PostAddress agents() {
			return new PostAddress("/mcp");
		}

	}

	@Controller
	static class Something {

		@ResponseBody
		@GetMapping(path = { "/something", "/api/v1/something", "/mcp" }, produces = "*/*")
		String something() {
			return "something";
		}

	}

}
