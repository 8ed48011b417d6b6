package org.policychronicle.term;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;
import org.policychronicle.record.Told;

import org.springframework.context.MessageSource;

/**
 * All that is known of a term, and all that is around it.
 *
 * @param slug its slug
 * @param title the term
 * @param chineseTitle the same in Chinese
 * @param acronym its acronym, where it has one
 * @param definition what it means, in our words
 * @param chineseDefinition the same in Chinese
 * @param policies the policy that it belongs to; empty where it belongs to none
 * @param notes corrections and open questions, each with the field it affects
 * @param article the article that defines it, where known
 * @param evidence the sources of its definition
 * @param says what the 2024 overview says otherwise
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record TermDetail(String slug, String title, @Nullable String chineseTitle, @Nullable String acronym, String definition,
		@Nullable String chineseDefinition, List<Reference> policies, List<Reference> notes, @Nullable String article,
		List<Reference> evidence, @Nullable Says<Told> says, Origin origin, List<Integer> sourceLines,
		List<Reference> sections, RecordLinks links) implements Titled, Publishable {

	static TermDetail of(Term term, RelatedRecords around) {
		return new TermDetail(term.slug, term.title, term.chineseTitle, term.acronym, term.definition,
				term.chineseDefinition, around.of(RecordKind.POLICY), around.of(RecordKind.NOTE), term.article,
				around.of(RecordKind.EVIDENCE), Told.otherwise(term.told, term.title, term.definition), term.origin,
				List.of(term.sourceLines), around.of(RecordKind.SECTION), RecordKind.TERM.links(term.slug));
	}

	@Override
	public CitedWork work() {
		return CitedWork.record(RecordKind.TERM, this.slug, this.title, this.chineseTitle, this.links);
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("DefinedTerm", this.links)
			.with("name", Bilingual.title(this))
			.with("alternateName", this.acronym)
			.with("description", Bilingual.text(this.definition, this.chineseDefinition))
			.with("inDefinedTermSet", LinkedData.of("DefinedTermSet").with("@id", "/terms").with("url", "/terms"))
			.with("subjectOf", LinkedData.of(null, this.policies));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(Bilingual.title(this), this.links.html())
			.text(Bilingual.otherTitle(this))
			.text(Bilingual.text(this.definition, this.chineseDefinition))
			.fact("NameKind.acronym", this.acronym)
			.doubts(this.notes)
			.references("term.policies", this.policies, null)
			.provenance(this.origin, this.sourceLines, this.sections)
			.cite(work());
	}

}
