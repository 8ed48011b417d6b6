package org.policychronicle.web;

import java.net.ServerSocket;
import java.net.URI;

import org.junit.jupiter.api.Test;
import org.policychronicle.ChronicleTest;

import org.springframework.boot.test.web.server.LocalManagementPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A container learns from the application itself whether it is ready. */
@ChronicleTest
class HealthProbeTests {

	@LocalManagementPort
	private int port;

	@Test
	void whatRunsIsReady() throws Exception {
		assertThat(HealthProbe.isReady(at(this.port, "/actuator/health/readiness"))).isTrue();
	}

	@Test
	void whatIsNotThereOrAnswersOtherwiseIsNotReady() throws Exception {
		assertThat(HealthProbe.isReady(at(this.port, "/actuator/nothing"))).isFalse();
		try (ServerSocket closed = new ServerSocket(0)) {
			int free = closed.getLocalPort();
			closed.close();
			assertThat(HealthProbe.isReady(at(free, "/"))).isFalse();
		}
	}

	private static URI at(int port, String path) {
		return URI.create("http://127.0.0.1:" + port + path);
	}

}
