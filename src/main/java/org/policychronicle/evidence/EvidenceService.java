package org.policychronicle.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.listing.RecordReader;
import org.policychronicle.listing.RecordService;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Answers every question about evidence, for the page and the API alike. */
@Service
class EvidenceService extends RecordService<Evidence, EvidenceFilter, EvidenceRecord, EvidenceRecord> {

	private static final int MOST_AT_ONCE = 50;

	EvidenceService(EvidenceRecords evidence, RecordReader reader) {
		super(RecordKind.EVIDENCE, Evidence.class, EvidenceRecord.class, EvidenceRecord.class, evidence,
				reader.few(MOST_AT_ONCE));
	}

	@Override
	protected EvidenceFilter everything() {
		return new EvidenceFilter(null, null);
	}

	@Override
	protected Conditions<Evidence> conditions(EvidenceFilter filter) {
		return new Conditions<Evidence>().is("kind", filter.kind()).add("q", filter.q(), this::words);
	}

	@Override
	protected Sort order() {
		return Sort.by("publisher", "slug");
	}

	@Override
	protected Description describe(Description description, EvidenceFilter filter) {
		return description.with("EvidenceKind", filter.kind()).with("q", filter.q());
	}

	@Override
	protected List<Dimension<Evidence>> dimensions() {
		return List.of(Dimension.of("kind"));
	}

	@Override
	protected List<Facet> facets(EvidenceFilter filter, Map<String, Map<String, Long>> found, Labels labels) {
		return List.of(labels.facet("kind", EvidenceKind.values(), found.get("kind"), filter.kind()));
	}

	@Override
	protected Set<RecordKind> shown() {
		return EnumSet.complementOf(EnumSet.of(RecordKind.SECTION));
	}

	@Override
	protected long id(Evidence evidence) {
		return evidence.id;
	}

	@Override
	protected EvidenceRecord summary(Evidence evidence, RelatedRecords around) {
		return EvidenceRecord.of(evidence, around.all());
	}

	@Override
	protected EvidenceRecord detail(Evidence evidence, RelatedRecords around) {
		return EvidenceRecord.of(evidence, around.all());
	}

}
