package org.policychronicle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A container learns from the application itself whether it is ready. */
class HealthProbeTests {

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer("/ready", 200);
		answer("/unready", 503);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void whatSaysSoIsReady() throws InterruptedException {
		assertThat(HealthProbe.isReady(at("/ready"))).isTrue();
	}

	@Test
	void whatIsNotThereOrAnswersOtherwiseIsNotReady() throws InterruptedException {
		assertThat(HealthProbe.isReady(at("/unready"))).isFalse();
		assertThat(HealthProbe.isReady(at("/nothing"))).isFalse();
		URI closed = at("/ready");
		this.server.stop(0);
		assertThat(HealthProbe.isReady(closed)).isFalse();
	}

	private void answer(String path, int status) {
		this.server.createContext(path, (exchange) -> {
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
	}

	private URI at(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
	}

}
