package org.policychronicle.agency;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.record.Batches;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Reference;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about public bodies, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class AgencyService {

	private static final int MOST_AT_ONCE = 5;

	private final Agencies agencies;

	private final References references;

	private final Batches batches;

	private final MessageSource messages;

	AgencyService(Agencies agencies, References references, Batches batches, MessageSource messages) {
		this.agencies = agencies;
		this.references = references;
		this.batches = batches.few(MOST_AT_ONCE);
		this.messages = messages;
	}

	/**
	 * The public bodies that a filter lets through, one page of them, and their policies
	 * by year.
	 */
	AgencyList search(AgencyFilter filter, Paging paging) {
		Page<Agency> page = this.agencies.findAll(AgencyCriteria.of(filter), paging.in(order()));
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.AGENCY,
				page.map((agency) -> agency.id).getContent(), EnumSet.of(RecordKind.POLICY));
		Map<AgencySummary, List<Reference>> policies = new LinkedHashMap<>();
		for (Agency agency : page) {
			RelatedRecords near = around.getOrDefault(agency.id, RelatedRecords.NONE);
			policies.put(AgencySummary.of(agency, near), near.of(RecordKind.POLICY));
		}
		return new AgencyList(Results.of(page, describe(filter), List.copyOf(policies.keySet())),
				AgencyMatrix.of(policies));
	}

	/**
	 * All public bodies that a filter lets through.
	 */
	Records<AgencySummary> all(AgencyFilter filter) {
		return this.batches.of(Agency.class, AgencyCriteria.of(filter), order(), this::summaries);
	}

	/**
	 * All public bodies, each with all that is around it.
	 */
	Records<AgencyDetail> details() {
		return this.batches.of(Agency.class, Specification.unrestricted(), order(), (agencies) -> {
			Map<Long, RelatedRecords> around = around(agencies, EnumSet.allOf(RecordKind.class));
			return agencies.stream()
				.map((agency) -> AgencyDetail.of(agency, around.getOrDefault(agency.id, RelatedRecords.NONE)))
				.toList();
		});
	}

	/**
	 * One public body with all that is around it.
	 * @throws RecordNotFoundException if no public body has that slug
	 */
	AgencyDetail find(String slug) {
		Agency agency = this.agencies.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.AGENCY, slug));
		return AgencyDetail.of(agency, this.references.around(RecordKind.AGENCY, agency.id));
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
			.with("q", filter.q())
			.toString();
	}

}
