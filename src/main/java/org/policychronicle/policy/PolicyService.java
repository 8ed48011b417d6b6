package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Batches;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Description;
import org.policychronicle.web.ParameterError;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about policies, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
public class PolicyService {

	private final Policies policies;

	private final RecordNames names;

	private final References references;

	private final PolicyFacets facets;

	private final Batches batches;

	private final MessageSource messages;

	private final Clock clock;

	PolicyService(Policies policies, RecordNames names, References references, PolicyFacets facets, Batches batches,
			MessageSource messages, Clock clock) {
		this.policies = policies;
		this.names = names;
		this.references = references;
		this.facets = facets;
		this.batches = batches;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The policies that a filter lets through, one page of them, and how they divide.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	PolicyList search(PolicyFilter filter, Paging paging) {
		List<RecordName> known = this.names.all(RecordKind.AGENCY);
		List<RecordName> agencies = this.names.require("agency", known, filter.agency());
		LocalDate day = (filter.asOf() != null) ? filter.asOf() : today();
		Conditions<Policy> conditions = PolicyConditions.of(filter, agencies.stream().map(RecordName::id).toList(),
				day);
		Page<Policy> page = this.policies.findAll(conditions.all(), paging.in(filter.order().order()));
		List<PolicySummary> items = summaries(page.getContent(), day, filter.layer());
		return this.facets.divide(Results.of(page, describe(filter, agencies), items), filter, conditions, known, day);
	}

	/**
	 * All policies that a filter lets through.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Records<PolicySummary> all(PolicyFilter filter) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		LocalDate day = (filter.asOf() != null) ? filter.asOf() : today();
		Conditions<Policy> conditions = PolicyConditions.of(filter, agencies.stream().map(RecordName::id).toList(),
				day);
		return this.batches.of(Policy.class, conditions.all(), filter.order().order(),
				(policies) -> summaries(policies, day, filter.layer()));
	}

	/**
	 * All policies, each with all that is around it.
	 * @param day the day for which their status is worked out
	 */
	Records<PolicyDetail> details(LocalDate day) {
		return this.batches.of(Policy.class, Specification.unrestricted(), PolicySort.NEWEST.order(), (policies) -> {
			Map<Long, RelatedRecords> around = around(policies, EnumSet.allOf(RecordKind.class));
			return policies.stream()
				.map((policy) -> PolicyDetail.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE), day,
						Layer.ALL))
				.toList();
		});
	}

	/**
	 * One policy with all that is around it.
	 * @param slug its slug
	 * @param view the day for which its status is worked out, and the layers to show
	 * @throws RecordNotFoundException if no policy has that slug
	 */
	PolicyDetail find(String slug, View view) {
		Policy policy = this.policies.findBySlug(slug)
			.filter((found) -> view.layer().shows(found.origin))
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.POLICY, slug));
		return PolicyDetail.of(policy, this.references.around(RecordKind.POLICY, policy.id),
				(view.asOf() != null) ? view.asOf() : today(), view.layer());
	}

	/**
	 * Several policies to be read side by side, in the order asked for.
	 * @param slugs their slugs, two or three
	 * @throws BadParameterException if there are fewer or more
	 * @throws org.policychronicle.record.UnknownRecordException if one of them does not
	 * exist
	 */
	SideBySide sideBySide(List<String> slugs) {
		if (slugs.size() < 2 || slugs.size() > 3) {
			throw new BadParameterException("Two or three policies can be compared.", new ParameterError("policies",
					String.join(",", slugs), List.of("two or three slugs of policies, with commas between")));
		}
		Map<String, Policy> found = this.policies.findBySlugIn(slugs)
			.stream()
			.collect(Collectors.toMap((policy) -> policy.slug, Function.identity()));
		if (found.size() < slugs.size()) {
			this.names.require("policies", RecordKind.POLICY, slugs);
		}
		Map<Long, RelatedRecords> around = around(found.values(), EnumSet.allOf(RecordKind.class));
		return new SideBySide(slugs.stream()
			.map(found::get)
			.map((policy) -> PolicyDetail.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE), today(),
					Layer.ALL))
			.toList());
	}

	/**
	 * What all policies are called, to choose further ones from.
	 * @param chosen the slugs of those that are chosen already
	 * @throws org.policychronicle.record.UnknownRecordException if one of them does not
	 * exist
	 */
	List<RecordName> titles(List<String> chosen) {
		List<RecordName> known = this.names.all(RecordKind.POLICY);
		this.names.require("policies", known, chosen);
		return known;
	}

	/**
	 * The policies that are in force today by the dates that are known, the newest first.
	 */
	public List<PolicySummary> inForce() {
		LocalDate today = today();
		return this.policies.findByEffectiveDayLessThanEqualOrderByEffectiveDayDescSlug(today)
			.stream()
			.map((policy) -> PolicySummary.of(policy, RelatedRecords.NONE, today, Layer.ALL))
			.filter((policy) -> policy.status().value() == PolicyStatus.Value.IN_FORCE)
			.toList();
	}

	/**
	 * How many policies the source lists or files under each year.
	 */
	public SortedMap<Integer, Long> countByYear() {
		SortedMap<Integer, Long> years = new TreeMap<>();
		this.policies.countBySourceYear().forEach((count) -> years.put(count.year(), count.number()));
		return years;
	}

	private List<PolicySummary> summaries(List<Policy> found, LocalDate day, Layer layer) {
		Map<Long, RelatedRecords> around = around(found, EnumSet.of(RecordKind.AGENCY));
		return found.stream()
			.map((policy) -> PolicySummary.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE), day, layer))
			.toList();
	}

	private Map<Long, RelatedRecords> around(Collection<Policy> policies, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.POLICY, policies.stream().map((policy) -> policy.id).toList(), wanted);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private String describe(PolicyFilter filter, List<RecordName> agencies) {
		String bodies = RecordName.titles(agencies);
		String role = (filter.role() != null) ? "role." + filter.role().slug() : "agency";
		return Description.of(this.messages, "policies")
			.with("PolicyType", filter.type())
			.with(role, (bodies == null && filter.role() != null) ? anyBody() : bodies)
			.range("year." + filter.yearMeaning().slug(), filter.firstYear(), filter.lastYear())
			.with("LegalLevel", filter.level())
			.with("Topic", filter.topic())
			.with("Jurisdiction", filter.jurisdiction())
			.with("Status", filter.status())
			.with("Origin", filter.origin())
			.with("Layer", (filter.layer() == Layer.DOCUMENT) ? filter.layer() : null)
			.with("asOf", filter.asOf())
			.with("q", filter.q())
			.toString();
	}

	private String anyBody() {
		return this.messages.getMessage("description.some-body", null, LocaleContextHolder.getLocale());
	}

}
