package org.policychronicle.note;

import java.util.EnumSet;
import java.util.Map;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about data notes, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class NoteService {

	private static final Sort ORDER = Sort.by("severityRank", "code");

	private final Notes notes;

	private final References references;

	private final NoteFacets facets;

	private final MessageSource messages;

	NoteService(Notes notes, References references, NoteFacets facets, MessageSource messages) {
		this.notes = notes;
		this.references = references;
		this.facets = facets;
		this.messages = messages;
	}

	/**
	 * The data notes that a filter lets through, one page of them, the worst first, and
	 * how they divide.
	 */
	Results<NoteSummary> search(NoteFilter filter, Paging paging) {
		Conditions<Note> conditions = NoteConditions.of(filter);
		Page<Note> page = this.notes.findAll(conditions.all(), paging.in(ORDER));
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.NOTE,
				page.map((note) -> note.id).getContent(), EnumSet.complementOf(EnumSet.of(RecordKind.SECTION)));
		return Results
			.of(page, describe(filter),
					page.getContent()
						.stream()
						.map((note) -> NoteSummary.of(note, around.getOrDefault(note.id, RelatedRecords.NONE)))
						.toList())
			.withFacets(this.facets.of(filter, conditions))
			.withRemedies(() -> this.facets.remedies(conditions));
	}

	/**
	 * One data note with the records that it doubts.
	 * @throws RecordNotFoundException if no data note has that slug
	 */
	NoteDetail find(String slug) {
		Note note = this.notes.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException(RecordKind.NOTE, slug));
		return NoteDetail.of(note, this.references.around(RecordKind.NOTE, note.id));
	}

	private String describe(NoteFilter filter) {
		return Description.of(this.messages, "data-notes")
			.with("Severity", filter.severity())
			.with("NoteKind", filter.kind())
			.with("DoubtedKind", filter.about())
			.with("q", filter.q())
			.toString();
	}

}
