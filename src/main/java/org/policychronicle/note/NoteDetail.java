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
 * All that is known of a doubt, and the records it falls on. Each stands once for every
 * field in doubt; the role is the field.
 *
 * @param slug its slug
 * @param code its number, by which notes of the same severity are ordered
 * @param title the doubt in a few words
 * @param chineseTitle the same in Chinese
 * @param severity how badly a reader would be misled who did not know of it
 * @param kind what is the matter
 * @param documentSays what the source says
 * @param chineseDocumentSays the same in Chinese
 * @param established what is known instead; null where nothing is
 * @param chineseEstablished the same in Chinese
 * @param evidence where that is known from, or what was looked for; null where there is
 * nothing to tell. Its addresses were not opened live.
 * @param chineseEvidence the same in Chinese
 * @param confidence how sure the established value is or, where there is none, the doubt
 * @param policies the policies it doubts
 * @param agencies the public bodies it doubts
 * @param organizations the organizations it doubts
 * @param events the events it doubts
 * @param news the news it doubts
 * @param statistics the figures it doubts
 * @param terms the terms it doubts
 * @param sourceLines the lines of the source document in doubt
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record NoteDetail(String slug, String code, String title, @Nullable String chineseTitle, Severity severity,
		NoteKind kind, String documentSays, @Nullable String chineseDocumentSays, @Nullable String established,
		@Nullable String chineseEstablished, @Nullable String evidence, @Nullable String chineseEvidence,
		Confidence confidence, List<Reference> policies, List<Reference> agencies, List<Reference> organizations,
		List<Reference> events, List<Reference> news, List<Reference> statistics, List<Reference> terms,
		List<Integer> sourceLines, List<Reference> sections, RecordLinks links) implements Titled {

	static NoteDetail of(Note note, RelatedRecords around) {
		return new NoteDetail(note.slug, note.code, note.title, note.chineseTitle, note.severity, note.kind,
				note.documentSays, note.chineseDocumentSays, note.established, note.chineseEstablished, note.evidence,
				note.chineseEvidence, note.confidence, around.of(RecordKind.POLICY), around.of(RecordKind.AGENCY),
				around.of(RecordKind.ORGANIZATION), around.of(RecordKind.EVENT), around.of(RecordKind.NEWS),
				around.of(RecordKind.STATISTIC), around.of(RecordKind.TERM), List.of(note.sourceLines),
				around.of(RecordKind.SECTION), RecordKind.NOTE.links(note.slug));
	}

}
