package org.policychronicle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.policychronicle.testing.ChronicleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tells which addresses of the evidence answer; run by hand, since the machine that
 * builds may have no internet.
 */
@ChronicleTest
@EnabledIfSystemProperty(named = "addresses", matches = "true",
		disabledReason = "needs the internet; run with -Daddresses=true")
class EvidenceAddressTests {

	@Autowired
	private JdbcClient jdbc;

	private final HttpClient client = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	@Test
	void everyAddressAnswers() {
		List<String> silent = new ArrayList<>();
		for (String address : this.jdbc
			.sql("select address from evidence where address is not null union select address from policy_link")
			.query(String.class)
			.list()) {
			String answer = ask(address);
			System.out.println(answer + " " + address);
			if (!answer.equals("200")) {
				silent.add(answer + " " + address);
			}
		}
		assertThat(silent).isEmpty();
	}

	private String ask(String address) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).build();
			return Integer.toString(this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
		}
		catch (IOException | IllegalArgumentException ex) {
			return ex.getClass().getSimpleName();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "interrupted";
		}
	}

}
