package org.policychronicle.term;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on terms. */
final class TermCriteria {

	private TermCriteria() {
	}

	static Specification<Term> of(TermFilter filter) {
		return WithWords.of(RecordKind.TERM, filter.q());
	}

}
