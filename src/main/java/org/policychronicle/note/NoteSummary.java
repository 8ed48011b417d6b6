package org.policychronicle.note;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

/**
 * A data note as a list shows it.
 *
 * @param slug its slug
 * @param code its number, by which notes of the same severity are ordered
 * @param title the matter in a few words
 * @param chineseTitle the same in Chinese
 * @param severity how badly a reader would be misled who did not know of it
 * @param kind what is the matter
 * @param documentSays what the 2024 overview says
 * @param chineseDocumentSays the same in Chinese
 * @param established what other sources say; null where they say nothing
 * @param chineseEstablished the same in Chinese
 * @param evidence where that is known from, or what was looked for; null where there is
 * nothing to tell. Its addresses were not opened live.
 * @param chineseEvidence the same in Chinese
 * @param confidence how sure what other sources say is or, where they say nothing, the
 * note
 * @param records the records it affects, once for each field; the role is the field
 * @param sourceLines the lines of the 2024 overview that it is about
 * @param links where it is found
 */
record NoteSummary(String slug, String code, String title, @Nullable String chineseTitle, Severity severity,
		NoteKind kind, String documentSays, @Nullable String chineseDocumentSays, @Nullable String established,
		@Nullable String chineseEstablished, @Nullable String evidence, @Nullable String chineseEvidence,
		Confidence confidence, List<Reference> records, List<Integer> sourceLines,
		RecordLinks links) implements Titled {

	static NoteSummary of(Note note, RelatedRecords around) {
		return new NoteSummary(note.slug, note.code, note.title, note.chineseTitle, note.severity, note.kind,
				note.documentSays, note.chineseDocumentSays, note.established, note.chineseEstablished, note.evidence,
				note.chineseEvidence, note.confidence, around.all(), List.of(note.sourceLines),
				RecordKind.NOTE.links(note.slug));
	}

	/**
	 * How many records it doubts, each counted once.
	 */
	public int recordCount() {
		return (int) this.records.stream().map(Reference::links).distinct().count();
	}

}
