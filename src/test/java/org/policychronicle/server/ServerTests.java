package org.policychronicle.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.policychronicle.developer.RawSite;
import org.policychronicle.format.Bibliography;
import org.policychronicle.record.Records;
import org.policychronicle.testing.Site;
import org.policychronicle.web.Rows;
import org.policychronicle.web.SiteProperties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What depends on the server that our filters stand in: a running Tomcat, behind a proxy
 * that is trusted. It goes without API documents, since what describes our types is one
 * list in a JVM, and the whole site's must stay there.
 */
@SpringBootTest(classes = ServerTests.Behind.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.forward-headers-strategy=native", "chronicle.rate-limit.enabled=true",
				"chronicle.rate-limit.requests=3", "chronicle.cache.enabled=false", "management.server.port=0",
				"management.endpoint.health.validate-group-membership=false", "springdoc.api-docs.enabled=false" })
class ServerTests {

	@LocalServerPort
	private int port;

	@Test
	void whatFailsHalfWayIsBrokenOff() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Site(this.port).get("/api/v1/half?format=csv", "X-Forwarded-For", "192.0.2.1"))
			.withCauseInstanceOf(IOException.class);
	}

	@Test
	void eachClientOfTheProxyHasItsOwnBudget() {
		for (int left = 2; left >= 0; left--) {
			HttpResponse<String> answer = whole("192.0.2.2");
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"address\";r=" + left);
		}
		assertThat(whole("192.0.2.2").statusCode()).isEqualTo(429);
		assertThat(whole("192.0.2.3").statusCode()).isEqualTo(200);
	}

	@Test
	void theProxySaysWhetherTheClientCameThroughTls() {
		Site site = new Site(this.port);
		assertThat(site.get("/api/v1/whole", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.4")
			.headers()
			.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000; includeSubDomains");
		assertThat(whole("192.0.2.4").headers().firstValue("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void aQuestionAboutTheServerAsAWholeIsToldTheMethodsAndLittleElse() {
		RawSite.Answer answer = new RawSite(this.port)
			.send("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Server")).isEmpty();
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void theAddressOfTheSiteHasThePortThatWasTaken(@Autowired SiteProperties site) {
		assertThat(site.address("/policies")).isEqualTo("http://localhost:" + this.port + "/policies");
	}

	private HttpResponse<String> whole(String client) {
		return new Site(this.port).get("/api/v1/whole", "X-Forwarded-For", client);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(excludeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
			"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
			"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration" })
	@ComponentScan(basePackageClasses = { SecurityHeadersFilter.class, SiteProperties.class })
	@ComponentScan(basePackageClasses = Bibliography.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(Configuration.class))
	static class Behind {

	}

	@RestController
	static class Streams {

		@GetMapping("/api/v1/whole")
		Rows<Number> whole() {
			return rows(3, 3);
		}

		@GetMapping(path = "/api/v1/half", produces = "text/csv")
		Rows<Number> half() {
			return rows(100_000, 50_000);
		}

		private static Rows<Number> rows(int count, int failing) {
			return new Rows<>("numbers", Number.class, List.of(), new Failing(count, failing));
		}

	}

	private record Failing(int count, int failing) implements Records<Number> {

		@Override
		public void forEach(Consumer<? super Number> action) {
			for (int i = 0; i < this.count; i++) {
				if (i == this.failing) {
					throw new IllegalStateException("the database went away");
				}
				action.accept(new Number(i));
			}
		}

	}

	record Number(int name) {
	}

}
