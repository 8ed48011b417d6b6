package org.policychronicle.developer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends more than twenty-five thousand bad requests, made from the OpenAPI document, and
 * demands that each be answered as documented, in the one shape that failures have.
 */
@ChronicleTest
class BadRequestTests {

	private static final long SEED = 20261124;

	private static final int RANDOM = 1000;

	private static final List<String> INSIDES = List.of("Exception", "\tat ", "org.", "java.", "SQL", "select ",
			"Tomcat");

	/** What the expressions among the bad values come to. */
	private static final String PRODUCT = Integer.toString(913 * 871);

	private static final JsonMapper MAPPER = new JsonMapper();

	@LocalServerPort
	private int port;

	@Test
	void everyBadRequestIsAnsweredAsDocumented() {
		ApiModel api = new ApiModel(new Site(this.port).json("/api/v1/openapi.json"));
		List<BadRequests.Case> cases = new BadRequests(api, pages(api), SEED).all(RANDOM);
		RawSite site = new RawSite(this.port);
		List<String> faults = IntStream.range(0, 8)
			.parallel()
			.boxed()
			.flatMap((part) -> IntStream.range(0, cases.size())
				.filter((i) -> i % 8 == part)
				.mapToObj(cases::get)
				.flatMap((sent) -> fault(sent, site.send(sent.bytes())).stream()))
			.toList();
		System.out.printf("Bad requests: %d sent, %d misbehaved%n", cases.size(), faults.size());
		assertThat(faults).isEmpty();
		assertThat(cases).hasSizeGreaterThan(25_000);
	}

	// The operations that have a page at the same address, found by asking for it.
	private Set<String> pages(ApiModel api) {
		Site site = new Site(this.port);
		return api.operations()
			.stream()
			.filter((operation) -> site.get(BadRequests.page(operation.address())).statusCode() < 400)
			.map(ApiModel.Operation::path)
			.collect(Collectors.toSet());
	}

	private static Optional<String> fault(BadRequests.Case sent, RawSite.Answer answer) {
		String line = sent.bytes().lines().limit(5).collect(Collectors.joining(" | "));
		String shown = line.substring(0, Math.min(300, line.length())) + " => " + answer.status() + " ";
		if (!sent.allowed().contains(answer.status())) {
			return Optional.of(shown + "instead of one of " + sent.allowed() + ": " + answer.body());
		}
		if (!answer.header("X-Injected").isEmpty()) {
			return Optional.of(shown + "has a header that was injected");
		}
		// what is no address is answered by a page
		if (sent.isApi() && !answer.hasType("text/html") && !answer.header("Access-Control-Allow-Origin").equals("*")) {
			return Optional.of(shown + "cannot be read by a script of another site");
		}
		if (answer.header("Content-Type").matches("(?i).*charset=(?!utf-8).*")) {
			return Optional.of(shown + "is in another character set");
		}
		if (answer.body().contains(PRODUCT)) {
			return Optional.of(shown + "worked an expression out");
		}
		if (answer.hasType("text/html") && sent.markup().stream().anyMatch(answer.body()::contains)) {
			return Optional.of(shown + "holds unescaped markup: " + answer.body());
		}
		return (answer.status() < 400) ? Optional.empty()
				: refusal(sent, answer).map((what) -> shown + what + ": " + answer.body());
	}

	private static Optional<String> refusal(BadRequests.Case sent, RawSite.Answer answer) {
		if (INSIDES.stream().anyMatch(answer.body()::contains)) {
			return Optional.of("shows our insides");
		}
		if (answer.hasType("text/html")) {
			return Stream
				.of(sent.isApi() && sent.refused() ? "is a page" : "",
						answer.body().contains("<h1") ? "" : "has no heading")
				.filter((fault) -> !fault.isEmpty())
				.findFirst();
		}
		if (!answer.hasType("application/problem+json")) {
			return Optional.of("is neither a page nor a problem");
		}
		try {
			return problem(sent, answer, MAPPER.readTree(answer.body()));
		}
		catch (JacksonException ex) {
			return Optional.of("is no JSON");
		}
	}

	private static Optional<String> problem(BadRequests.Case sent, RawSite.Answer answer, JsonNode problem) {
		List<String> faults = new ArrayList<>();
		for (String key : List.of("type", "title", "detail", "instance")) {
			if (problem.path(key).stringValue("").isEmpty()) {
				faults.add("has no " + key);
			}
		}
		if (problem.path("status").asInt(0) != answer.status()) {
			faults.add("tells another status");
		}
		JsonNode error = problem.path("errors").path(0);
		if (problem.path("type").stringValue("").endsWith("bad-parameter") && !error.has("allowed")) {
			faults.add("does not say what is allowed");
		}
		if (sent.refused() && !sent.parameter().isEmpty()
				&& !error.path("parameter").stringValue("").startsWith(sent.parameter())) {
			faults.add("does not name " + sent.parameter());
		}
		return faults.stream().findFirst();
	}

}
