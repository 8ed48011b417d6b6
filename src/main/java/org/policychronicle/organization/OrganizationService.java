package org.policychronicle.organization;

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
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about organizations, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class OrganizationService {

	private static final int MOST_AT_ONCE = 5;

	/** Those with a platform first, in the order in which they got it. */
	private final Organizations organizations;

	private final References references;

	private final OrganizationConditions conditions;

	private final Batches batches;

	private final MessageSource messages;

	OrganizationService(Organizations organizations, References references, OrganizationConditions conditions,
			Batches batches, MessageSource messages) {
		this.organizations = organizations;
		this.references = references;
		this.conditions = conditions;
		this.batches = batches.few(MOST_AT_ONCE);
		this.messages = messages;
	}

	/**
	 * The organizations that a filter lets through, one page of them, and how they
	 * divide.
	 */
	Results<OrganizationSummary> search(OrganizationFilter filter, Paging paging) {
		Page<Organization> page = this.organizations.findAll(OrganizationConditions.of(filter).all(),
				paging.in(order()));
		return this.conditions.divided(Results.of(page, describe(filter), summaries(page.getContent())), filter);
	}

	/**
	 * All organizations that a filter lets through.
	 */
	Records<OrganizationSummary> all(OrganizationFilter filter) {
		return this.batches.of(Organization.class, OrganizationConditions.of(filter).all(), order(), this::summaries);
	}

	/**
	 * All organizations, each with all that is around it.
	 */
	Records<OrganizationDetail> details() {
		return this.batches.of(Organization.class, Specification.unrestricted(), order(), (organizations) -> {
			Map<Long, RelatedRecords> around = around(organizations, EnumSet.allOf(RecordKind.class));
			return organizations.stream()
				.map((organization) -> OrganizationDetail.of(organization,
						around.getOrDefault(organization.id, RelatedRecords.NONE)))
				.toList();
		});
	}

	/**
	 * One organization with all that is around it.
	 * @throws RecordNotFoundException if no organization has that slug
	 */
	OrganizationDetail find(String slug) {
		Organization organization = this.organizations.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.ORGANIZATION, slug));
		return OrganizationDetail.of(organization, this.references.around(RecordKind.ORGANIZATION, organization.id));
	}

	private List<OrganizationSummary> summaries(List<Organization> organizations) {
		Map<Long, RelatedRecords> around = around(organizations, EnumSet.of(RecordKind.POLICY));
		return organizations.stream()
			.map((organization) -> OrganizationSummary.of(organization,
					around.getOrDefault(organization.id, RelatedRecords.NONE)))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<Organization> organizations, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.ORGANIZATION,
				organizations.stream().map((organization) -> organization.id).toList(), wanted);
	}

	// by the names that the reader sees
	private static Sort order() {
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
		return Sort.by(Sort.Order.asc("platformYear").nullsLast(),
				Sort.Order.asc(chinese ? "chineseOrder" : "englishOrder"), Sort.Order.asc("slug"));
	}

	private String describe(OrganizationFilter filter) {
		return Description.of(this.messages, "organizations")
			.with("OrganizationKind", filter.kind())
			.range("platformYear", filter.platformYear(), filter.platformYear())
			.with("q", filter.q())
			.toString();
	}

}
