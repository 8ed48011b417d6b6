package org.policychronicle.term;

import java.util.EnumSet;
import java.util.Map;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about terms, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class TermService {

	private static final Sort ORDER = Sort.by(Sort.Order.asc("title").ignoreCase(), Sort.Order.asc("slug"));

	private final Terms terms;

	private final References references;

	private final MessageSource messages;

	TermService(Terms terms, References references, MessageSource messages) {
		this.terms = terms;
		this.references = references;
		this.messages = messages;
	}

	/**
	 * The terms that a filter lets through, one page of them.
	 */
	Results<TermSummary> search(TermFilter filter, Paging paging) {
		Page<Term> page = this.terms.findAll(TermCriteria.of(filter), paging.in(ORDER));
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.TERM,
				page.map((term) -> term.id).getContent(), EnumSet.of(RecordKind.POLICY));
		return Results.of(page, describe(filter),
				page.getContent()
					.stream()
					.map((term) -> TermSummary.of(term, around.getOrDefault(term.id, RelatedRecords.NONE)))
					.toList());
	}

	/**
	 * One term with all that is around it.
	 * @throws RecordNotFoundException if no term has that slug
	 */
	TermDetail find(String slug) {
		Term term = this.terms.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException(RecordKind.TERM, slug));
		return TermDetail.of(term, this.references.around(RecordKind.TERM, term.id));
	}

	private String describe(TermFilter filter) {
		return Description.of(this.messages, "terms").with("q", filter.q()).toString();
	}

}
