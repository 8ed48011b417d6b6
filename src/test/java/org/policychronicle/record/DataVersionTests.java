package org.policychronicle.record;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The version of the data names its last change and does not move by itself. */
@ChronicleTest
class DataVersionTests {

	@LocalServerPort
	private int port;

	@Autowired
	private DataVersion version;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itIsTheSameWheneverTheSameMigrationsRanAndTheIndexNamesIt() {
		assertThat(this.version.value()).matches(this.version.day() + "-[0-9a-f]{8}");
		assertThat(new DataVersion(this.jdbc, (event) -> {
		}).value()).isEqualTo(this.version.value());
		JsonNode index = new Site(this.port).json("/api/v1");
		assertThat(index.path("version").stringValue()).isEqualTo(this.version.value());
		assertThat(index.path("updated").stringValue()).isEqualTo(this.version.updated().toString());
	}

}
