package org.policychronicle.term;

import org.policychronicle.record.TextMatch;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on terms. */
final class TermCriteria {

	private TermCriteria() {
	}

	static Specification<Term> of(TermFilter filter) {
		return TextMatch.everyWord(filter.q(), (word) -> word.in("title", "acronym", "definition"));
	}

}
