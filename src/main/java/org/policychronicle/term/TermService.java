package org.policychronicle.term;

import java.util.EnumSet;
import java.util.Set;

import org.policychronicle.listing.RecordReader;
import org.policychronicle.listing.RecordService;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Answers every question about terms, for the page and the API alike. */
@Service
class TermService extends RecordService<Term, TermFilter, TermSummary, TermDetail> {

	TermService(Terms terms, RecordReader reader) {
		super(RecordKind.TERM, Term.class, TermSummary.class, TermDetail.class, terms, reader);
	}

	@Override
	protected TermFilter everything() {
		return new TermFilter(null);
	}

	@Override
	protected Conditions<Term> conditions(TermFilter filter) {
		return new Conditions<Term>().add("q", filter.q(), this::words);
	}

	@Override
	protected Sort order() {
		return Sort.by(Sort.Order.asc("title").ignoreCase(), Sort.Order.asc("slug"));
	}

	@Override
	protected Description describe(Description description, TermFilter filter) {
		return description.with("q", filter.q());
	}

	@Override
	protected Set<RecordKind> shown() {
		return EnumSet.of(RecordKind.POLICY);
	}

	@Override
	protected long id(Term term) {
		return term.id;
	}

	@Override
	protected TermSummary summary(Term term, RelatedRecords around) {
		return TermSummary.of(term, around);
	}

	@Override
	protected TermDetail detail(Term term, RelatedRecords around) {
		return TermDetail.of(term, around);
	}

}
