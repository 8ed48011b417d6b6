package org.policychronicle.developer;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every operation of the API with a variety of parameters, and follows every link in
 * every answer and in its headers.
 */
@ChronicleTest
class ApiLinksTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	/** Of a list, the first few are followed: the others are made the same way. */
	private static final int FEW = 2;

	private static final Set<String> NOT_TWICE = Set.of("fields", "page", "size");

	private static final Pattern TARGET = Pattern.compile("<([^>]+)>");

	@LocalServerPort
	private int port;

	@Test
	void everyLinkInEveryAnswerCanBeFollowed() {
		Site site = new Site(this.port);
		ApiModel api = new ApiModel(site.json("/api/v1/openapi.json"));
		Map<String, String> foundIn = new ConcurrentSkipListMap<>();
		List<String> asked = api.operations().stream().flatMap((operation) -> addresses(operation).stream()).toList();
		asked.parallelStream().forEach((address) -> {
			HttpResponse<String> answer = site.get(address);
			if (answer.statusCode() == 200
					&& answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
				JsonNode body = MAPPER.readTree(answer.body());
				collect(address.contains("&fields=") ? body.path("links") : body, address, foundIn);
				answer.headers()
					.allValues("Link")
					.forEach((header) -> TARGET.matcher(header)
						.results()
						.forEach((link) -> foundIn.putIfAbsent(link.group(1), address)));
			}
		});
		Set<String> broken = foundIn.entrySet()
			.parallelStream()
			.filter((link) -> site.get(link.getKey()).statusCode() >= 400)
			.map((link) -> link.getKey() + " in " + link.getValue())
			.collect(Collectors.toSet());
		assertThat(broken).isEmpty();
		assertThat(foundIn).hasSizeGreaterThan(1000)
			.containsKey("/api/v1/policies?format=atom")
			.containsKey("/api/v1/policies/data-security-law?format=bibtex");
	}

	private static List<String> addresses(ApiModel.Operation operation) {
		List<String> addresses = new ArrayList<>(List.of(operation.address()));
		for (ApiModel.Parameter parameter : operation.parameters()) {
			if (parameter.isInPath() || parameter.name().equals("format")) {
				continue;
			}
			for (String value : parameter.validValues().stream().limit(FEW).toList()) {
				String address = operation.address(parameter, value);
				addresses.add(address);
				if (takesFields(operation) && !NOT_TWICE.contains(parameter.name())) {
					addresses.add(address + "&fields=links&page=1&size=3");
				}
			}
		}
		if (operation.path().equals("/api/v1/policies/{slug}")) {
			addresses.add("/api/v1/policies/data-security-law?basis=document");
			addresses.add("/api/v1/policies/data-security-law?asOf=2021-10-01");
		}
		return addresses;
	}

	private static boolean takesFields(ApiModel.Operation operation) {
		Set<String> names = operation.parameters().stream().map(ApiModel.Parameter::name).collect(Collectors.toSet());
		return names.containsAll(NOT_TWICE);
	}

	private static void collect(JsonNode node, String address, Map<String, String> foundIn) {
		if (node.isArray()) {
			node.valueStream().limit(FEW).forEach((child) -> collect(child, address, foundIn));
		}
		else if (node.isObject()) {
			node.forEach((child) -> collect(child, address, foundIn));
		}
		else if (node.isString() && node.stringValue().matches("/[a-z][^ \\p{IsHan}]*")) {
			foundIn.putIfAbsent(node.stringValue(), address);
		}
	}

}
