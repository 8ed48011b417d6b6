package org.policychronicle.term;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

/**
 * A term as a list shows it.
 *
 * @param slug its slug
 * @param title the term
 * @param chineseTitle the same in Chinese
 * @param acronym its acronym, where it has one
 * @param definition what it means, in our words
 * @param chineseDefinition the same in Chinese
 * @param policies the policy that it belongs to; empty where it belongs to none
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
record TermSummary(String slug, String title, @Nullable String chineseTitle, @Nullable String acronym,
		String definition, @Nullable String chineseDefinition, List<Reference> policies, Origin origin,
		List<Integer> sourceLines, RecordLinks links) implements Titled {

	static TermSummary of(Term term, RelatedRecords around) {
		return new TermSummary(term.slug, term.title, term.chineseTitle, term.acronym, term.definition,
				term.chineseDefinition, around.of(RecordKind.POLICY), term.origin, List.of(term.sourceLines),
				RecordKind.TERM.links(term.slug));
	}

}
