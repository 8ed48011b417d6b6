package org.policychronicle.note;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Component;

/** Counts how data notes divide along each of their filters. */
@Component
class NoteFacets {

	private static final List<Dimension<Note>> DIMENSIONS = List.of(
			new Dimension<>("severity", (note, query, builder) -> Share.of(note.get("severity"))),
			new Dimension<>("kind", (note, query, builder) -> Share.of(note.get("kind"))),
			new Dimension<>("about", (note, query, builder) -> Share.of(note.join("doubts").get("kind"))));

	private final FacetCounts counts;

	private final Labels labels;

	NoteFacets(FacetCounts counts, Labels labels) {
		this.counts = counts;
		this.labels = labels;
	}

	List<Facet> of(NoteFilter filter, Conditions<Note> conditions) {
		Map<String, Map<String, Long>> found = this.counts.count(Note.class, conditions, DIMENSIONS);
		return List.of(this.labels.facet("severity", Severity.values(), found.get("severity"), filter.severity()),
				this.labels.facet("kind", NoteKind.values(), found.get("kind"), filter.kind()),
				this.labels.facet("about", DoubtedKind.values(), found.get("about"), filter.about()));
	}

	Map<String, Long> remedies(Conditions<Note> conditions) {
		return this.counts.without(Note.class, conditions);
	}

}
