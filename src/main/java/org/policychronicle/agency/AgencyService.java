package org.policychronicle.agency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.Batches;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about public bodies, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class AgencyService extends RecordCollection<AgencySummary, AgencyDetail> {

	private static final int MOST_AT_ONCE = 5;

	private final Agencies agencies;

	private final References references;

	private final PolicyYears years;

	private final Batches batches;

	private final MessageSource messages;

	AgencyService(Agencies agencies, References references, PolicyYears years, Batches batches,
			MessageSource messages) {
		super(RecordKind.AGENCY.collection(), AgencySummary.class, AgencyDetail.class);
		this.agencies = agencies;
		this.references = references;
		this.years = years;
		this.batches = batches.few(MOST_AT_ONCE);
		this.messages = messages;
	}

	/**
	 * The public bodies that a filter lets through, one page of them, and their policies
	 * by year.
	 */
	AgencyList search(AgencyFilter filter, Paging paging) {
		String role = (filter.role() != null) ? filter.role().slug() : null;
		Map<Long, SortedMap<Integer, Long>> counts = this.years.byAgency(role);
		List<Agency> all = this.agencies.findAll(AgencyCriteria.of(filter, (role != null) ? counts.keySet() : null),
				order());
		List<Agency> page = all.stream().skip(paging.offset()).limit(paging.limit()).toList();
		return new AgencyList(paging.results(all.size(), describe(filter), summaries(page)),
				AgencyMatrix.of(all, counts, this.years.all(role)));
	}

	/**
	 * All public bodies that a filter lets through.
	 */
	Records<AgencySummary> all(AgencyFilter filter) {
		return this.batches.of(Agency.class, AgencyCriteria.of(filter, having(filter)), order(), this::summaries);
	}

	@Override
	public Records<AgencySummary> list(LocalDate day) {
		return all(new AgencyFilter(null, null, null, null, null));
	}

	@Override
	public Records<AgencyDetail> records(LocalDate day) {
		return this.batches.of(Agency.class, Specification.unrestricted(), order(), (agencies) -> {
			Map<Long, RelatedRecords> around = around(agencies, EnumSet.allOf(RecordKind.class));
			return agencies.stream()
				.map((agency) -> AgencyDetail.of(agency, around.getOrDefault(agency.id, RelatedRecords.NONE)))
				.toList();
		});
	}

	@Override
	public AgencyDetail find(String slug) {
		Agency agency = this.agencies.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.AGENCY, slug));
		return AgencyDetail.of(agency, this.references.around(RecordKind.AGENCY, agency.id));
	}

	private @Nullable Set<Long> having(AgencyFilter filter) {
		return (filter.role() != null) ? this.years.byAgency(filter.role().slug()).keySet() : null;
	}

	private List<AgencySummary> summaries(List<Agency> agencies) {
		Map<Long, RelatedRecords> around = around(agencies, EnumSet.of(RecordKind.POLICY));
		return agencies.stream()
			.map((agency) -> AgencySummary.of(agency, around.getOrDefault(agency.id, RelatedRecords.NONE)))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<Agency> agencies, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.AGENCY, agencies.stream().map((agency) -> agency.id).toList(), wanted);
	}

	// by the names that the reader sees
	private static Sort order() {
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
		return Sort.by(Sort.Order.asc(chinese ? "chineseOrder" : "englishOrder"), Sort.Order.asc("slug"));
	}

	private String describe(AgencyFilter filter) {
		return Description.of(this.messages, "agencies")
			.with("AgencyKind", filter.kind())
			.with("AgencyListing", filter.listed())
			.with("Origin", filter.origin())
			.with("AgencyPart", filter.role())
			.with("q", filter.q())
			.toString();
	}

}
