package org.policychronicle.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks the running application whether it is ready, so that a container needs nothing but
 * Java to be watched. Exits with 0 if it is, with 1 if not.
 */
final class HealthProbe {

	private static final String READINESS = "http://127.0.0.1:8081/actuator/health/readiness";

	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	private HealthProbe() {
	}

	public static void main(String[] args) throws InterruptedException {
		System.exit(isReady(URI.create((args.length > 0) ? args[0] : READINESS)) ? 0 : 1);
	}

	static boolean isReady(URI address) throws InterruptedException {
		HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
		HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
		try {
			return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
