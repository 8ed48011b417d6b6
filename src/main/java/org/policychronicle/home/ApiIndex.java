package org.policychronicle.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

/**
 * The way into the API.
 *
 * @param name the name of the data set
 * @param version the version of the data
 * @param updated when the data last changed
 * @param keptUpTo the day up to which its keepers have looked for what is new
 * @param source the document it stands on
 * @param latestItem the date of the newest item of that document
 * @param collections each collection with its address and how many records it holds
 * @param services what else can be asked, each with an address that answers
 * @param openapi the OpenAPI document
 * @param explorer the page on which the API can be tried
 * @param html the front page of the portal
 */
record ApiIndex(String name, String version, Instant updated, @Nullable LocalDate keptUpTo, String source,
		PartialDate latestItem, Map<String, Collection> collections, Map<String, String> services, String openapi,
		String explorer, String html) {

	static ApiIndex of(DataSet data) {
		Map<String, Collection> collections = new LinkedHashMap<>();
		data.counts()
			.forEach((kind, count) -> collections.put(kind.collection(),
					new Collection("/api/v1/" + kind.collection(), "/" + kind.collection(), count)));
		String sources = RecordKind.SECTION.collection();
		collections.put(sources, new Collection("/api/v1/" + sources, "/source", 1));
		Map<String, String> services = new LinkedHashMap<>();
		for (String service : List.of("search?q=PIPL", "resolve?name=PIPL",
				"compare?policies=data-security-law,cybersecurity-law", "duties?service=generates", "changes",
				"changes.atom", "dictionary", "export.zip", "export.xlsx")) {
			services.put(service.replaceFirst("\\?.*", ""), "/api/v1/" + service);
		}
		return new ApiIndex("China AI Policy Chronicle", data.version(), data.updated(), data.keptUpTo(),
				data.sourceTitle(), data.latestItem(), collections, services, "/api/v1/openapi.json",
				"/developers/explorer", "/");
	}

	/**
	 * One collection.
	 *
	 * @param self its JSON
	 * @param html its page
	 * @param total how many records it holds
	 */
	@Schema(name = "CollectionLinks")
	record Collection(String self, String html, long total) {

	}

}
