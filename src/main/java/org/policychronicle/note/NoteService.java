package org.policychronicle.note;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.policychronicle.listing.RecordReader;
import org.policychronicle.listing.RecordService;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** Answers every question about data notes, for the page and the API alike. */
@Service
class NoteService extends RecordService<Note, NoteFilter, NoteSummary, NoteDetail> {

	private static final List<Dimension<Note>> DIMENSIONS = List.of(Dimension.of("severity"), Dimension.of("kind"),
			new Dimension<>("about", (note, query, builder) -> Share.of(note.join("doubts").get("kind"))));

	NoteService(Notes notes, RecordReader reader) {
		super(RecordKind.NOTE, Note.class, NoteSummary.class, NoteDetail.class, notes, reader);
	}

	@Override
	protected NoteFilter everything() {
		return new NoteFilter(null, null, null, null);
	}

	@Override
	protected Conditions<Note> conditions(NoteFilter filter) {
		return new Conditions<Note>().is("severity", filter.severity())
			.is("kind", filter.kind())
			.add("about", filter.about(), NoteService::about)
			.add("q", filter.q(), this::words);
	}

	private static Specification<Note> about(DoubtedKind kind) {
		return (note, query, builder) -> {
			Subquery<Long> doubts = query.subquery(Long.class);
			Root<Doubt> doubt = doubts.from(Doubt.class);
			return note.get("id")
				.in(doubts.select(doubt.get("note").get("id")).where(builder.equal(doubt.get("kind"), kind.slug())));
		};
	}

	// the worst first
	@Override
	protected Sort order() {
		return Sort.by("severityRank", "code");
	}

	@Override
	protected Description describe(Description description, NoteFilter filter) {
		return description.with("Severity", filter.severity())
			.with("NoteKind", filter.kind())
			.with("DoubtedKind", filter.about())
			.with("q", filter.q());
	}

	@Override
	protected List<Dimension<Note>> dimensions() {
		return DIMENSIONS;
	}

	@Override
	protected List<Facet> facets(NoteFilter filter, Map<String, Map<String, Long>> found, Labels labels) {
		return List.of(labels.facet("severity", Severity.values(), found.get("severity"), filter.severity()),
				labels.facet("kind", NoteKind.values(), found.get("kind"), filter.kind()),
				labels.facet("about", DoubtedKind.values(), found.get("about"), filter.about()));
	}

	@Override
	protected Set<RecordKind> shown() {
		return EnumSet.complementOf(EnumSet.of(RecordKind.SECTION));
	}

	@Override
	protected long id(Note note) {
		return note.id;
	}

	@Override
	protected NoteSummary summary(Note note, RelatedRecords around) {
		return NoteSummary.of(note, around);
	}

	@Override
	protected NoteDetail detail(Note note, RelatedRecords around) {
		return NoteDetail.of(note, around);
	}

}
