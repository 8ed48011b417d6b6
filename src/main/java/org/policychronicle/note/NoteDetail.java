package org.policychronicle.note;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

import org.springframework.context.MessageSource;

/**
 * All that is known of a correction or open question, and the records it affects. Each
 * stands once for every field affected; the role is the field.
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
 * @param policies the policies it affects
 * @param agencies the public bodies it affects
 * @param organizations the organizations it affects
 * @param events the events it affects
 * @param news the news it affects
 * @param statistics the figures it affects
 * @param terms the terms it affects
 * @param sourceLines the lines of the 2024 overview that it is about
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record NoteDetail(String slug, String code, String title, @Nullable String chineseTitle, Severity severity,
		NoteKind kind, String documentSays, @Nullable String chineseDocumentSays, @Nullable String established,
		@Nullable String chineseEstablished, @Nullable String evidence, @Nullable String chineseEvidence,
		Confidence confidence, List<Reference> policies, List<Reference> agencies, List<Reference> organizations,
		List<Reference> events, List<Reference> news, List<Reference> statistics, List<Reference> terms,
		List<Integer> sourceLines, List<Reference> sections, RecordLinks links) implements Titled, Publishable {

	static NoteDetail of(Note note, RelatedRecords around) {
		return new NoteDetail(note.slug, note.code, note.title, note.chineseTitle, note.severity, note.kind,
				note.documentSays, note.chineseDocumentSays, note.established, note.chineseEstablished, note.evidence,
				note.chineseEvidence, note.confidence, around.of(RecordKind.POLICY), around.of(RecordKind.AGENCY),
				around.of(RecordKind.ORGANIZATION), around.of(RecordKind.EVENT), around.of(RecordKind.NEWS),
				around.of(RecordKind.STATISTIC), around.of(RecordKind.TERM), List.of(note.sourceLines),
				around.of(RecordKind.SECTION), RecordKind.NOTE.links(note.slug));
	}

	@Override
	public CitedWork work() {
		return CitedWork.record(RecordKind.NOTE, this.slug, this.title, this.chineseTitle, this.links);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("Comment", this.links)
			.with("name", Bilingual.title(this))
			.with("identifier", this.code)
			.with("text", says() + ((found() != null) ? "\n" + found() : ""))
			.with("about", LinkedData.of(null, records()));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(Bilingual.title(this), this.links.html())
			.fact("filter.severity", this.severity)
			.fact("filter.kind", this.kind)
			.fact("note.document-says", says())
			.fact("note.established", found())
			.fact("note.evidence", Bilingual.known(this.evidence, this.chineseEvidence))
			.fact("note.confidence", this.confidence)
			.references("note.doubted", records(), "Field")
			.provenance(Origin.DOCUMENT, this.sourceLines, this.sections)
			.cite(work());
	}

	private String says() {
		return Bilingual.text(this.documentSays, this.chineseDocumentSays);
	}

	private @Nullable String found() {
		return Bilingual.known(this.established, this.chineseEstablished);
	}

	private List<Reference> records() {
		return Stream
			.of(this.policies, this.agencies, this.organizations, this.events, this.news, this.statistics, this.terms)
			.flatMap(List::stream)
			.toList();
	}

}
