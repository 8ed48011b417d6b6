package org.policychronicle.note;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;

/** Says what of a doubt goes into which form. */
final class NoteForms {

	private NoteForms() {
	}

	static Work work(NoteDetail note) {
		return Work.record(RecordKind.NOTE, note.slug(), note.title(), note.chineseTitle(), note.links());
	}

	static LinkedData linked(NoteDetail note) {
		return LinkedData.of("Comment", note.links())
			.with("name", Bilingual.title(note))
			.with("identifier", note.code())
			.with("text", says(note) + ((found(note) != null) ? "\n" + found(note) : ""))
			.with("about", LinkedData.of(null, records(note)));
	}

	static MarkdownDocument markdown(NoteDetail note) {
		return MarkdownDocument.of(Bilingual.title(note), note.links().html())
			.fact("filter.severity", note.severity())
			.fact("filter.kind", note.kind())
			.fact("note.document-says", says(note))
			.fact("note.established", found(note))
			.fact("note.evidence", Bilingual.known(note.evidence(), note.chineseEvidence()))
			.fact("note.confidence", note.confidence())
			.references("note.doubted", records(note), "Field")
			.provenance(Origin.DOCUMENT, note.sourceLines(), note.sections())
			.cite(work(note));
	}

	private static String says(NoteDetail note) {
		return Bilingual.text(note.documentSays(), note.chineseDocumentSays());
	}

	private static @Nullable String found(NoteDetail note) {
		return Bilingual.known(note.established(), note.chineseEstablished());
	}

	private static List<Reference> records(NoteDetail note) {
		return Stream
			.of(note.policies(), note.agencies(), note.organizations(), note.events(), note.news(), note.statistics(),
					note.terms())
			.flatMap(List::stream)
			.toList();
	}

}
