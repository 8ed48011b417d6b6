package org.policychronicle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the operator may ask is asked on a port of its own, and says no more than needed.
 */
@ChronicleTest
class ManagementTests {

	private static final List<String> OFFERED = List.of("health", "info", "metrics", "prometheus");

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/health", "/health/liveness", "/health/readiness", "/info", "/metrics", "/env",
			"/beans", "/heapdump", "/threaddump", "/loggers", "/mappings", "/configprops", "/flyway", "/caches",
			"/sbom", "/sbom/application", "/shutdown", "/prometheus", "/startup", "/httpexchanges", "/conditions",
			"/logfile" })
	void nothingOfItIsReachableOnThePublicPort(String path) {
		for (String prefix : List.of("/actuator", "/%61ctuator", "/manage", "/api/v1/actuator")) {
			int status = new Site(this.port).get(prefix + path).statusCode();
			// a slash at the end leads to the address without it, where there is nothing
			// either
			assertThat(status).as(prefix + path).isIn(path.endsWith("/") ? List.of(308, 404) : List.of(404));
		}
	}

	@Test
	void onItsOwnPortOnlyHealthInfoAndMetricsAnswer() {
		Site site = new Site(this.managementPort);
		Set<String> offered = new TreeSet<>(site.json("/actuator").path("_links").propertyNames());
		assertThat(offered).allMatch((link) -> link.equals("self") || OFFERED.contains(link.replaceFirst("-.*", "")));
		for (String path : List.of("env", "beans", "heapdump", "threaddump", "loggers", "mappings", "configprops",
				"flyway", "caches", "sbom", "sbom/application", "shutdown", "conditions", "startup", "logfile")) {
			assertThat(site.get("/actuator/" + path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(site.get("/policies").statusCode()).isEqualTo(404);
	}

	@Test
	void healthAndInfoGiveNoDetailsAway() {
		Site site = new Site(this.managementPort);
		JsonNode health = site.json("/actuator/health");
		assertThat(health.path("status").stringValue()).isEqualTo("UP");
		assertThat(health.propertyNames()).isSubsetOf("status", "groups");
		assertThat(site.json("/actuator/health/readiness").propertyNames()).containsOnly("status");
		assertThat(site.json("/actuator/health/liveness").propertyNames()).containsOnly("status");
		assertThat(site.get("/actuator/info").body()).isEqualTo("{}");
	}

	@Test
	void metricsNameNoPasswordAndNoAddressOfTheDatabase() {
		Site site = new Site(this.managementPort);
		for (JsonNode name : site.json("/actuator/metrics").path("names")) {
			assertThat(site.get("/actuator/metrics/" + name.stringValue()).body()).as(name.stringValue())
				.doesNotContain("jdbc:", "password", "localhost");
		}
		assertThat(site.get("/actuator/prometheus").body()).contains("hikaricp_connections")
			.doesNotContain("jdbc:", "password", "localhost");
	}

}
