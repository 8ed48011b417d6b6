package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.Dimension.Share;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.TextMatch;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads every duty, ban, right, principle and target across all policies. */
@Service
@Transactional(readOnly = true)
class ProvisionService {

	private static final Sort ORDER = Sort.by(Sort.Order.desc("policy.sourceYear"), Sort.Order.asc("policy.slug"),
			Sort.Order.asc("position"));

	private final Provisions provisions;

	private final RecordNames names;

	private final FacetCounts counts;

	private final Labels labels;

	private final MessageSource messages;

	private final Clock clock;

	ProvisionService(Provisions provisions, RecordNames names, FacetCounts counts, Labels labels,
			MessageSource messages, Clock clock) {
		this.provisions = provisions;
		this.names = names;
		this.counts = counts;
		this.labels = labels;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The provisions that a filter lets through, one page of them, and how they divide.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * policy or an agency that does not exist
	 */
	Results<ProvisionSummary> search(ProvisionFilter filter, Paging paging) {
		List<RecordName> allPolicies = this.names.all(RecordKind.POLICY);
		List<RecordName> allAgencies = this.names.all(RecordKind.AGENCY);
		List<RecordName> policies = this.names.require("policy", allPolicies, filter.policy());
		List<RecordName> agencies = this.names.require("agency", allAgencies, filter.agency());
		LocalDate day = (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
		Conditions<Provision> conditions = conditions(filter, policies, agencies, day);
		Page<Provision> page = this.provisions.findAll(conditions.all(), paging.in(ORDER));
		Map<String, Map<String, Long>> counted = this.counts.count(Provision.class, conditions,
				dimensions(day, filter.layer()));
		List<Facet> facets = List.of(
				this.labels.facet("kind", ProvisionKind.values(), counted.get("kind"), filter.kind()),
				this.labels.facet("topic", Topic.values(), counted.get("topic"), filter.topic()),
				this.labels.facet("status", PolicyStatus.Value.values(), counted.get("status"), filter.status()),
				this.labels.facet("policy", allPolicies, counted.get("policy"), filter.policy()),
				this.labels.facet("agency", allAgencies, counted.get("agency"), filter.agency()));
		return Results
			.of(page, describe(filter, policies, agencies),
					page.map((provision) -> ProvisionSummary.of(provision, day, filter.layer())).getContent())
			.withFacets(facets);
	}

	/**
	 * One provision.
	 * @throws RecordNotFoundException if no provision has that slug
	 */
	ProvisionSummary find(String slug, View view) {
		return this.provisions.findBySlug(slug)
			.filter((provision) -> view.layer().shows(provision.origin))
			.map((provision) -> ProvisionSummary.of(provision,
					(view.asOf() != null) ? view.asOf() : LocalDate.now(this.clock), view.layer()))
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.PROVISION, slug));
	}

	private static Conditions<Provision> conditions(ProvisionFilter filter, List<RecordName> policies,
			List<RecordName> agencies, LocalDate day) {
		return new Conditions<Provision>()
			.add("kind",
					(provision, query, builder) -> (filter.kind() != null)
							? builder.equal(provision.get("kind"), filter.kind()) : builder.conjunction())
			.add("topic", (provision, query,
					builder) -> (filter.topic() != null) ? ((HibernateCriteriaBuilder) builder).arrayContains(
							provision.<String[]>get("topics"), filter.topic().slug()) : builder.conjunction())
			.add("policy",
					(provision, query, builder) -> policies.isEmpty() ? builder.conjunction()
							: provision.get("policy").get("id").in(policies.stream().map(RecordName::id).toList()))
			.add("agency", agency(agencies))
			.add("article",
					(provision, query, builder) -> (filter.article() != null)
							? builder.equal(provision.get("article"), filter.article()) : builder.conjunction())
			.add("status",
					(provision, query, builder) -> (filter.status() != null)
							? builder.equal(StatusOnDay.of(provision.get("policy"), day, filter.layer(), builder),
									filter.status().slug())
							: builder.conjunction())
			.add("origin", origin(filter.origin()))
			.add("basis", origin((filter.layer() == Layer.DOCUMENT) ? Origin.DOCUMENT : null))
			.add("q", TextMatch.everyWord(filter.q(), (word) -> word.in("text")));
	}

	private static Specification<Provision> origin(@Nullable Origin origin) {
		return (provision, query, builder) -> (origin != null) ? builder.equal(provision.get("origin"), origin)
				: builder.conjunction();
	}

	private static Specification<Provision> agency(List<RecordName> agencies) {
		return (provision, query, builder) -> {
			if (agencies.isEmpty()) {
				return builder.conjunction();
			}
			Subquery<Long> parts = query.subquery(Long.class);
			Root<PolicyAgency> part = parts.from(PolicyAgency.class);
			parts.select(part.get("policy").get("id"))
				.where(part.get("agencyId").in(agencies.stream().map(RecordName::id).toList()));
			return provision.get("policy").get("id").in(parts);
		};
	}

	private static List<Dimension<Provision>> dimensions(LocalDate day, Layer layer) {
		return List.of(new Dimension<>("kind", (provision, query, builder) -> Share.of(provision.get("kind"))),
				new Dimension<>("topic",
						(provision, query, builder) -> Share
							.of(builder.sql("unnest(?)", String.class, provision.get("topics")))),
				new Dimension<>("status",
						(provision, query, builder) -> Share
							.of(StatusOnDay.of(provision.get("policy"), day, layer, builder))),
				new Dimension<>("policy", (provision, query, builder) -> Share.of(provision.get("policy").get("id"))),
				new Dimension<>("agency", (provision, query, builder) -> {
					Join<Provision, Policy> policy = provision.join("policy");
					return Share.of(policy.join("parts").get("agencyId"));
				}));
	}

	private String describe(ProvisionFilter filter, List<RecordName> policies, List<RecordName> agencies) {
		return Description.of(this.messages, "provisions")
			.with("ProvisionKind", filter.kind())
			.with("Topic", filter.topic())
			.with("policy", RecordName.titles(policies))
			.with("article", filter.article())
			.with("policy-agency", RecordName.titles(agencies))
			.with("policy-status", filter.status())
			.with("Origin", filter.origin())
			.with("Layer", (filter.layer() == Layer.DOCUMENT) ? filter.layer() : null)
			.with("asOf", (filter.asOf() != null) ? filter.asOf().toString() : null)
			.with("q", filter.q())
			.toString();
	}

}
