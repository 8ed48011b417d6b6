package org.policychronicle.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Results;

/**
 * What was found.
 *
 * @param hits one page of it, the best first
 * @param leftOut what had to be left out of the query for anything to be found
 * @param suggestions names like the query, where nothing has all of its words
 */
record SearchResults(Results<Hit> hits, List<String> leftOut, List<String> suggestions) {

	/**
	 * The page of hits by kind, each kind in the place of its best hit.
	 */
	public Map<RecordKind, List<Hit>> byKind() {
		Map<RecordKind, List<Hit>> groups = new LinkedHashMap<>();
		this.hits.items().forEach((hit) -> groups.computeIfAbsent(hit.kind(), (kind) -> new ArrayList<>()).add(hit));
		return groups;
	}

}
