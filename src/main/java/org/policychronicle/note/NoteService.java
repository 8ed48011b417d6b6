package org.policychronicle.note;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.record.Batches;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
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

	private final Batches batches;

	private final MessageSource messages;

	NoteService(Notes notes, References references, NoteFacets facets, Batches batches, MessageSource messages) {
		this.notes = notes;
		this.references = references;
		this.facets = facets;
		this.batches = batches;
		this.messages = messages;
	}

	/**
	 * The data notes that a filter lets through, one page of them, the worst first, and
	 * how they divide.
	 */
	Results<NoteSummary> search(NoteFilter filter, Paging paging) {
		Conditions<Note> conditions = NoteConditions.of(filter);
		Page<Note> page = this.notes.findAll(conditions.all(), paging.in(ORDER));
		return Results.of(page, describe(filter), summaries(page.getContent()))
			.withFacets(this.facets.of(filter, conditions))
			.withRemedies(() -> this.facets.remedies(conditions));
	}

	/**
	 * All data notes that a filter lets through.
	 */
	Records<NoteSummary> all(NoteFilter filter) {
		return this.batches.of(Note.class, NoteConditions.of(filter).all(), ORDER, this::summaries);
	}

	/**
	 * All data notes, each with the records that it doubts.
	 */
	Records<NoteDetail> details() {
		return this.batches.of(Note.class, Specification.unrestricted(), ORDER, (notes) -> {
			Map<Long, RelatedRecords> around = around(notes, EnumSet.allOf(RecordKind.class));
			return notes.stream()
				.map((note) -> NoteDetail.of(note, around.getOrDefault(note.id, RelatedRecords.NONE)))
				.toList();
		});
	}

	/**
	 * One data note with the records that it doubts.
	 * @throws RecordNotFoundException if no data note has that slug
	 */
	NoteDetail find(String slug) {
		Note note = this.notes.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException(RecordKind.NOTE, slug));
		return NoteDetail.of(note, this.references.around(RecordKind.NOTE, note.id));
	}

	private List<NoteSummary> summaries(List<Note> notes) {
		Map<Long, RelatedRecords> around = around(notes, EnumSet.complementOf(EnumSet.of(RecordKind.SECTION)));
		return notes.stream()
			.map((note) -> NoteSummary.of(note, around.getOrDefault(note.id, RelatedRecords.NONE)))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<Note> notes, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.NOTE, notes.stream().map((note) -> note.id).toList(), wanted);
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
