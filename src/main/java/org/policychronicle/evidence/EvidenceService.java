package org.policychronicle.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.policychronicle.record.Batches;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.WithWords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about evidence, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class EvidenceService {

	private static final int MOST_AT_ONCE = 50;

	private static final Sort ORDER = Sort.by("publisher", "slug");

	private final EvidenceRecords evidence;

	private final References references;

	private final FacetCounts counts;

	private final Batches batches;

	private final Labels labels;

	private final MessageSource messages;

	EvidenceService(EvidenceRecords evidence, References references, FacetCounts counts, Batches batches, Labels labels,
			MessageSource messages) {
		this.evidence = evidence;
		this.references = references;
		this.counts = counts;
		this.batches = batches.few(MOST_AT_ONCE);
		this.labels = labels;
		this.messages = messages;
	}

	/**
	 * The evidence that a filter lets through, one page of it, by publisher.
	 */
	Results<EvidenceRecord> search(EvidenceFilter filter, Paging paging) {
		Conditions<Evidence> conditions = conditions(filter);
		Page<Evidence> page = this.evidence.findAll(conditions.all(), paging.in(ORDER));
		Map<String, Map<String, Long>> counted = this.counts.count(Evidence.class, conditions,
				List.of(new Dimension<>("kind", (evidence, query, builder) -> Share.of(evidence.get("kind")))));
		String description = Description.of(this.messages, "evidence")
			.with("EvidenceKind", filter.kind())
			.with("q", filter.q())
			.toString();
		return Results.of(page, description, records(page.getContent()))
			.withFacets(List.of(this.labels.facet("kind", EvidenceKind.values(), counted.get("kind"), filter.kind())))
			.withRemedies(() -> this.counts.without(Evidence.class, conditions));
	}

	/**
	 * All evidence that a filter lets through.
	 */
	Records<EvidenceRecord> all(EvidenceFilter filter) {
		return this.batches.of(Evidence.class, conditions(filter).all(), ORDER, this::records);
	}

	/**
	 * One piece of evidence.
	 * @throws RecordNotFoundException if none has that slug
	 */
	EvidenceRecord find(String slug) {
		Evidence evidence = this.evidence.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.EVIDENCE, slug));
		return EvidenceRecord.of(evidence, this.references.around(RecordKind.EVIDENCE, evidence.id).all());
	}

	private List<EvidenceRecord> records(List<Evidence> found) {
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.EVIDENCE,
				found.stream().map((evidence) -> evidence.id).toList(),
				EnumSet.complementOf(EnumSet.of(RecordKind.SECTION)));
		return found.stream()
			.map((evidence) -> EvidenceRecord.of(evidence, around.getOrDefault(evidence.id, RelatedRecords.NONE).all()))
			.toList();
	}

	private static Conditions<Evidence> conditions(EvidenceFilter filter) {
		return new Conditions<Evidence>()
			.add("kind",
					(evidence, query, builder) -> (filter.kind() != null)
							? builder.equal(evidence.get("kind"), filter.kind()) : builder.conjunction())
			.add("q", WithWords.of(RecordKind.EVIDENCE, filter.q()));
	}

}
