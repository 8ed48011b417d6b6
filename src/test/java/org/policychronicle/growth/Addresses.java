package org.policychronicle.growth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.policychronicle.testing.PortalPages;
import org.policychronicle.testing.Site;
import tools.jackson.databind.JsonNode;

/**
 * An address of each kind: pages, what the API document lists with what each parameter
 * takes, and what neither names. What writes the whole record is left out.
 */
final class Addresses {

	private static final Set<String> WHOLE = Set.of("/api/v1/export.zip", "/api/v1/export.xlsx", "/api/v1/dictionary",
			"/dictionary");

	private static final List<String> OTHERS = List.of("/zh/agencies/cac", "/agencies?role=issued",
			"/policies/invented-400", "/policies/invented-400/share.png", "/news/invented-15", "/timeline/invented-10",
			"/data-notes/invented-51", "/provisions?q=register", "/provisions?page=500", "/provisions?status=in-force",
			"/timeline?view=date&q=data", "/timeline?view=date&page=100", "/news?q=data", "/search?q=data",
			"/developments?status=in-force", "/developments?agency=cac", "/timeline.svg", "/timeline.png",
			"/embed/timeline", "/embed/timeline?view=date", "/oembed?url=http%3A%2F%2Flocalhost%3A8080%2Ftimeline",
			"/sitemap.xml", "/sitemaps/policies-1.xml", "/sitemaps/pages.xml", "/robots.txt", "/llms.txt",
			"/CITATION.cff", "/api/v1/agencies/cac?format=md", "/api/v1/policies?format=atom",
			"/api/v1/news?format=atom");

	private Addresses() {
	}

	static Stream<String> all(Site site) {
		Set<String> addresses = new TreeSet<>(PortalPages.addresses());
		site.json("/api/v1/openapi.json")
			.path("paths")
			.properties()
			.forEach((path) -> addTo(addresses, path.getKey(), path.getValue().path("get").path("parameters")));
		addresses.addAll(OTHERS);
		addresses.removeIf((address) -> WHOLE.stream().anyMatch(address::startsWith));
		return addresses.stream();
	}

	private static void addTo(Set<String> addresses, String path, JsonNode parameters) {
		String address = path;
		String query = "?";
		for (JsonNode parameter : parameters) {
			String name = parameter.path("name").asString();
			if (parameter.path("in").asString().equals("path")) {
				address = address.replace("{" + name + "}", value(parameter));
			}
			else if (parameter.path("required").asBoolean(false)) {
				query += name + "=" + value(parameter) + "&";
			}
		}
		addresses.add(address + query);
		for (JsonNode parameter : parameters) {
			if (!parameter.path("in").asString().equals("path") && !value(parameter).isEmpty()
					&& !query.contains(parameter.path("name").asString() + "=")
					&& !parameter.path("name").asString().equals("format")) {
				addresses.add(address + query + parameter.path("name").asString() + "=" + value(parameter));
			}
		}
	}

	private static String value(JsonNode parameter) {
		JsonNode schema = parameter.path("schema");
		JsonNode members = (schema.has("items") ? schema.path("items") : schema).path("enum");
		JsonNode example = parameter.path("example");
		String value = example.isArray() ? String.join(",", example.valueStream().map(JsonNode::asString).toList())
				: example.asString(members.path(0).asString(""));
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
