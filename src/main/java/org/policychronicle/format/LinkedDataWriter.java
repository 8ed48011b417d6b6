package org.policychronicle.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes linked data as JSON-LD that can stand inside a page as well: no character in it
 * can end the element that it stands in, or a line of a script.
 */
class LinkedDataWriter {

	private static final Set<String> ADDRESSES = Set.of("@id", "url", "contentUrl", "sameAs");

	private final Permalinks permalinks;

	private final JsonMapper mapper;

	LinkedDataWriter(SiteProperties site, JsonMapper mapper) {
		this.permalinks = new Permalinks(site);
		this.mapper = mapper;
	}

	String write(LinkedData data) {
		return escape(this.mapper.writeValueAsString(plain("", data)));
	}

	private Object plain(String property, Object value) {
		if (value instanceof LinkedData data) {
			Map<String, Object> properties = new LinkedHashMap<>();
			data.properties().forEach((name, each) -> properties.put(name, plain(name, each)));
			return properties;
		}
		if (value instanceof List<?> values) {
			return values.stream().map((each) -> plain(property, each)).toList();
		}
		return (ADDRESSES.contains(property) && value instanceof String address) ? whole(address) : value;
	}

	// The name of a host alone is the address of its first page.
	private String whole(String address) {
		return (address.startsWith("/") || address.contains(":")) ? this.permalinks.of(address) : "https://" + address;
	}

	// These characters occur in the texts of JSON alone, where they may be written so.
	private static String escape(String json) {
		StringBuilder escaped = new StringBuilder();
		for (char character : json.toCharArray()) {
			if ("<>&\u2028\u2029".indexOf(character) >= 0) {
				escaped.append("\\u%04x".formatted((int) character));
			}
			else {
				escaped.append(character);
			}
		}
		return escaped.toString();
	}

}
