package org.policychronicle.term;

import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.RecordKind;

/** Says what of a term goes into which form. */
final class TermForms {

	private TermForms() {
	}

	static Work work(TermDetail term) {
		return Work.record(RecordKind.TERM, term.slug(), term.title(), term.chineseTitle(), term.links());
	}

	static LinkedData linked(TermDetail term) {
		return LinkedData.of("DefinedTerm", term.links())
			.with("name", Bilingual.title(term))
			.with("alternateName", term.acronym())
			.with("description", Bilingual.text(term.definition(), term.chineseDefinition()))
			.with("inDefinedTermSet", LinkedData.of("DefinedTermSet").with("@id", "/terms").with("url", "/terms"))
			.with("subjectOf", LinkedData.of(null, term.policies()));
	}

	static MarkdownDocument markdown(TermDetail term) {
		return MarkdownDocument.of(Bilingual.title(term), term.links().html())
			.text(Bilingual.otherTitle(term))
			.text(Bilingual.text(term.definition(), term.chineseDefinition()))
			.fact("NameKind.acronym", term.acronym())
			.doubts(term.notes())
			.references("term.policies", term.policies(), null)
			.provenance(term.origin(), term.sourceLines(), term.sections())
			.cite(work(term));
	}

}
