package org.policychronicle.home;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

/**
 * The way into the API.
 *
 * @param name the name of the data set
 * @param version the version of the data
 * @param updated when the data last changed
 * @param source the document it stands on
 * @param latestItem the date of the newest item of that document
 * @param collections each collection with its address and how many records it holds
 * @param openapi the OpenAPI document
 * @param explorer the page on which the API can be tried
 * @param html the front page of the portal
 */
record ApiIndex(String name, String version, Instant updated, String source, PartialDate latestItem,
		Map<String, Collection> collections, String openapi, String explorer, String html) {

	static ApiIndex of(DataSet data) {
		Map<String, Collection> collections = new LinkedHashMap<>();
		data.counts()
			.forEach((kind, count) -> collections.put(kind.collection(),
					new Collection("/api/v1/" + kind.collection(), "/" + kind.collection(), count)));
		for (String more : List.of("provisions", "evidence", "changes", "search", "resolve", "compare")) {
			collections.put(more, new Collection("/api/v1/" + more, "/" + more, null));
		}
		String sources = RecordKind.SECTION.collection();
		collections.put(sources, new Collection("/api/v1/" + sources, "/source", 1L));
		return new ApiIndex("China AI Policy Chronicle", data.version(), data.updated(), data.sourceTitle(),
				data.latestItem(), collections, "/api/v1/openapi.json", "/developers/explorer", "/");
	}

	/**
	 * One collection.
	 *
	 * @param self its JSON
	 * @param html its page
	 * @param total how many records it holds; null where that depends on what is asked
	 */
	record Collection(String self, String html, @Nullable Long total) {

	}

}
