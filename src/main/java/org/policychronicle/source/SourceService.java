package org.policychronicle.source;

import java.time.LocalDate;
import java.util.List;

import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about the source document, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class SourceService extends RecordCollection<SourceSummary, SourceDetail> {

	private final Sources sources;

	private final MessageSource messages;

	SourceService(Sources sources, MessageSource messages) {
		super(RecordKind.SECTION.collection(), SourceSummary.class, SourceDetail.class);
		this.sources = sources;
		this.messages = messages;
	}

	/**
	 * All source documents, which is one, on the first page.
	 */
	Results<SourceSummary> all(Paging paging) {
		List<SourceSummary> items = (paging.offset() == 0) ? List.of(SourceSummary.of(document())) : List.of();
		return paging.results(1, Description.of(this.messages, "sources").toString(), items);
	}

	/**
	 * The document on which the record stands.
	 */
	SourceDetail document() {
		return this.sources.document();
	}

	@Override
	public Records<SourceSummary> list(LocalDate day) {
		return Records.of(List.of(SourceSummary.of(document())));
	}

	@Override
	public Records<SourceDetail> records(LocalDate day) {
		return Records.of(List.of(document()));
	}

	@Override
	public SourceDetail find(String slug) {
		SourceDetail document = document();
		if (!document.slug().equals(slug)) {
			throw new RecordNotFoundException("source-document", slug);
		}
		return document;
	}

	/**
	 * One section of the document.
	 * @throws RecordNotFoundException if no section has that slug
	 */
	SourceSection section(String slug) {
		return document().sections()
			.stream()
			.filter((section) -> section.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.SECTION, slug));
	}

}
