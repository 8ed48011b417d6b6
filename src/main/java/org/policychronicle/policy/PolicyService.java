package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about policies, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
public class PolicyService {

	private final Policies policies;

	private final RecordNames names;

	private final References references;

	private final MessageSource messages;

	private final Clock clock;

	PolicyService(Policies policies, RecordNames names, References references, MessageSource messages, Clock clock) {
		this.policies = policies;
		this.names = names;
		this.references = references;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The policies that a filter lets through, one page of them.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Results<PolicySummary> search(PolicyFilter filter, Paging paging) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		Page<Policy> page = this.policies.findAll(
				PolicyCriteria.of(filter, agencies.stream().map(RecordName::id).toList()),
				paging.in(filter.order().order()));
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.POLICY,
				page.map((policy) -> policy.id).getContent(), EnumSet.of(RecordKind.AGENCY));
		LocalDate today = LocalDate.now(this.clock);
		return Results.of(page, describe(filter, agencies), page.getContent()
			.stream()
			.map((policy) -> PolicySummary.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE), today))
			.toList());
	}

	/**
	 * One policy with all that is around it.
	 * @throws RecordNotFoundException if no policy has that slug
	 */
	PolicyDetail find(String slug) {
		Policy policy = this.policies.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.POLICY, slug));
		return PolicyDetail.of(policy, this.references.around(RecordKind.POLICY, policy.id), LocalDate.now(this.clock));
	}

	/**
	 * The policies that are in force today by the dates that are known, the newest first.
	 */
	public List<PolicySummary> inForce() {
		LocalDate today = LocalDate.now(this.clock);
		return this.policies.findByEffectiveDayLessThanEqualOrderByEffectiveDayDescSlug(today)
			.stream()
			.map((policy) -> PolicySummary.of(policy, RelatedRecords.NONE, today))
			.filter((policy) -> policy.status().value() == PolicyStatus.Value.IN_FORCE)
			.toList();
	}

	/**
	 * The public bodies that a filter can name.
	 */
	List<RecordName> agencies() {
		return this.names.all(RecordKind.AGENCY);
	}

	private String describe(PolicyFilter filter, List<RecordName> agencies) {
		String bodies = agencies.isEmpty() ? null
				: String.join(" / ", agencies.stream().map(RecordName::title).toList());
		String role = (filter.role() != null) ? "role." + filter.role().slug() : "agency";
		return Description.of(this.messages, "policies")
			.with("PolicyType", filter.type())
			.with(role, (bodies == null && filter.role() != null) ? anyBody() : bodies)
			.range("year." + filter.basis().slug(), filter.firstYear(), filter.lastYear())
			.with("Jurisdiction", filter.jurisdiction())
			.with("q", filter.q())
			.toString();
	}

	private String anyBody() {
		return this.messages.getMessage("description.some-body", null, LocaleContextHolder.getLocale());
	}

}
