package org.policychronicle.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.record.Batches;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about terms, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class TermService {

	private static final Sort ORDER = Sort.by(Sort.Order.asc("title").ignoreCase(), Sort.Order.asc("slug"));

	private final Terms terms;

	private final References references;

	private final Batches batches;

	private final MessageSource messages;

	TermService(Terms terms, References references, Batches batches, MessageSource messages) {
		this.terms = terms;
		this.references = references;
		this.batches = batches;
		this.messages = messages;
	}

	/**
	 * The terms that a filter lets through, one page of them.
	 */
	Results<TermSummary> search(TermFilter filter, Paging paging) {
		Page<Term> page = this.terms.findAll(TermCriteria.of(filter), paging.in(ORDER));
		return Results.of(page, describe(filter), summaries(page.getContent()));
	}

	/**
	 * All terms that a filter lets through.
	 */
	Records<TermSummary> all(TermFilter filter) {
		return this.batches.of(Term.class, TermCriteria.of(filter), ORDER, this::summaries);
	}

	/**
	 * All terms, each with all that is around it.
	 */
	Records<TermDetail> details() {
		return this.batches.of(Term.class, Specification.unrestricted(), ORDER, (terms) -> {
			Map<Long, RelatedRecords> around = around(terms, EnumSet.allOf(RecordKind.class));
			return terms.stream()
				.map((term) -> TermDetail.of(term, around.getOrDefault(term.id, RelatedRecords.NONE)))
				.toList();
		});
	}

	/**
	 * One term with all that is around it.
	 * @throws RecordNotFoundException if no term has that slug
	 */
	TermDetail find(String slug) {
		Term term = this.terms.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException(RecordKind.TERM, slug));
		return TermDetail.of(term, this.references.around(RecordKind.TERM, term.id));
	}

	private List<TermSummary> summaries(List<Term> terms) {
		Map<Long, RelatedRecords> around = around(terms, EnumSet.of(RecordKind.POLICY));
		return terms.stream()
			.map((term) -> TermSummary.of(term, around.getOrDefault(term.id, RelatedRecords.NONE)))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<Term> terms, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.TERM, terms.stream().map((term) -> term.id).toList(), wanted);
	}

	private String describe(TermFilter filter) {
		return Description.of(this.messages, "terms").with("q", filter.q()).toString();
	}

}
