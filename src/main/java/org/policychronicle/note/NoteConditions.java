package org.policychronicle.note;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on data notes, one method a parameter. */
final class NoteConditions {

	private NoteConditions() {
	}

	static Conditions<Note> of(NoteFilter filter) {
		return new Conditions<Note>().add("severity", is("severity", filter.severity()))
			.add("kind", is("kind", filter.kind()))
			.add("about", about(filter.about()))
			.add("q", text(filter.q()));
	}

	private static Specification<Note> is(String property, @Nullable Slugged wanted) {
		return (note, query, builder) -> (wanted != null) ? builder.equal(note.get(property), wanted)
				: builder.conjunction();
	}

	private static Specification<Note> about(@Nullable DoubtedKind kind) {
		return (note, query, builder) -> {
			if (kind == null) {
				return builder.conjunction();
			}
			Subquery<Long> doubts = query.subquery(Long.class);
			Root<Doubt> doubt = doubts.from(Doubt.class);
			return note.get("id")
				.in(doubts.select(doubt.get("note").get("id")).where(builder.equal(doubt.get("kind"), kind.slug())));
		};
	}

	private static Specification<Note> text(@Nullable String text) {
		return WithWords.of(RecordKind.NOTE, text);
	}

}
