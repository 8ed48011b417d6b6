package org.policychronicle.note;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;

/**
 * A data note as a list shows it.
 *
 * @param slug its slug
 * @param code its number, by which notes of the same severity are ordered
 * @param title the doubt in a few words
 * @param severity how badly a reader would be misled who did not know of it
 * @param kind what is the matter
 * @param documentSays what the source says
 * @param established what is known instead; null where nothing is
 * @param evidence where that is known from, or what was looked for; null where there is
 * nothing to tell. Its addresses were not opened live.
 * @param confidence how sure the established value is or, where there is none, the doubt
 * @param records the records it doubts, once for each field; the role is the field
 * @param sourceLines the lines of the source document in doubt
 * @param links where it is found
 */
record NoteSummary(String slug, String code, String title, Severity severity, NoteKind kind, String documentSays,
		@Nullable String established, @Nullable String evidence, Confidence confidence, List<Reference> records,
		List<Integer> sourceLines, RecordLinks links) {

	static NoteSummary of(Note note, RelatedRecords around) {
		return new NoteSummary(note.slug, note.code, note.title, note.severity, note.kind, note.documentSays,
				note.established, note.evidence, note.confidence, around.all(), List.of(note.sourceLines),
				RecordKind.NOTE.links(note.slug));
	}

	/**
	 * How many records it doubts, each counted once.
	 */
	public int recordCount() {
		return (int) this.records.stream().map(Reference::links).distinct().count();
	}

}
