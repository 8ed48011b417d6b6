package org.policychronicle.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

/**
 * A record that cites lines of a section.
 *
 * @param kind what it is
 * @param slug its slug
 * @param title its title or name
 * @param lines the lines of the section that it cites, for itself or for one of its
 * values
 * @param links where it is found
 */
record CitingRecord(RecordKind kind, String slug, String title, List<Integer> lines, RecordLinks links) {

	private static final Comparator<CitingRecord> ORDER = Comparator.comparing(CitingRecord::kind)
		.thenComparing(CitingRecord::title, String.CASE_INSENSITIVE_ORDER)
		.thenComparing(CitingRecord::slug);

	/**
	 * The records behind citations, by kind and title, each once.
	 */
	static List<CitingRecord> of(Collection<Citation> citations) {
		Map<RecordLinks, CitingRecord> found = new LinkedHashMap<>();
		Map<RecordLinks, TreeSet<Integer>> lines = new LinkedHashMap<>();
		for (Citation citation : citations) {
			RecordLinks links = citation.kind().links(citation.slug());
			lines.computeIfAbsent(links, (unseen) -> new TreeSet<>()).add(citation.line());
			found.put(links, new CitingRecord(citation.kind(), citation.slug(), citation.title(),
					List.copyOf(lines.get(links)), links));
		}
		List<CitingRecord> ordered = new ArrayList<>(found.values());
		ordered.sort(ORDER);
		return ordered;
	}

}
