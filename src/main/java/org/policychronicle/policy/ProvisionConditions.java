package org.policychronicle.policy;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.ValueSets;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on provisions, one a parameter. */
final class ProvisionConditions {

	private ProvisionConditions() {
	}

	/**
	 * What a filter demands.
	 * @param filter the filter
	 * @param policies the policies it names
	 * @param agencies the bodies it names
	 * @param statuses the policies by their status on the day asked for
	 */
	static Conditions<Provision> of(ProvisionFilter filter, List<RecordName> policies, List<RecordName> agencies,
			ValueSets statuses) {
		return new Conditions<Provision>()
			.add("kind",
					(provision, query, builder) -> (filter.kind() != null)
							? builder.equal(provision.get("kind"), filter.kind()) : builder.conjunction())
			.add("topic", (provision, query,
					builder) -> (filter.topic() != null) ? ((HibernateCriteriaBuilder) builder).arrayContains(
							provision.<String[]>get("topics"), filter.topic().slug()) : builder.conjunction())
			.add("addressee", (provision, query,
					builder) -> (filter.addressee() != null) ? ((HibernateCriteriaBuilder) builder).arrayContains(
							provision.<String[]>get("addressees"), filter.addressee().slug()) : builder.conjunction())
			.add("subject", is("subject", filter.subject()))
			.add("trigger", is("trigger", filter.trigger()))
			.add("policy",
					(provision, query, builder) -> policies.isEmpty() ? builder.conjunction()
							: provision.get("policy").get("id").in(policies.stream().map(RecordName::id).toList()))
			.add("agency", agency(agencies, filter.layer()))
			.add("article",
					(provision, query, builder) -> (filter.article() != null)
							? builder.equal(provision.get("article"), filter.article()) : builder.conjunction())
			.add("status", status(filter.status(), statuses))
			.add("origin", origin(filter.origin()))
			.add("basis", (provision, query, builder) -> provision.get("origin").in(filter.layer().origins()))
			.add("q", WithWords.of(RecordKind.PROVISION, filter.q()));
	}

	private static Specification<Provision> is(String attribute, @Nullable Slugged wanted) {
		return (provision, query, builder) -> (wanted != null) ? builder.equal(provision.get(attribute), wanted.slug())
				: builder.conjunction();
	}

	private static Specification<Provision> origin(@Nullable Origin origin) {
		return (provision, query, builder) -> (origin != null) ? builder.equal(provision.get("origin"), origin)
				: builder.conjunction();
	}

	private static Specification<Provision> status(PolicyStatus.@Nullable Value wanted, ValueSets statuses) {
		if (wanted == null) {
			return Specification.unrestricted();
		}
		Integer[] policies = IntStream.of(statuses.of(List.of(wanted.slug())).toArray())
			.boxed()
			.toArray(Integer[]::new);
		return (provision, query, builder) -> builder
			.isTrue(((HibernateCriteriaBuilder) builder).sql("(? = any(?))", Boolean.class,
					provision.get("policy").get("id"), ((HibernateCriteriaBuilder) builder).value(policies)));
	}

	private static Specification<Provision> agency(List<RecordName> agencies, Layer layer) {
		return (provision, query, builder) -> {
			if (agencies.isEmpty()) {
				return builder.conjunction();
			}
			Subquery<Long> parts = query.subquery(Long.class);
			Root<PolicyAgency> part = parts.from(PolicyAgency.class);
			parts.select(part.get("policy").get("id"))
				.where(part.get("agencyId").in(agencies.stream().map(RecordName::id).toList()),
						part.get("basis").in(layer.origins()));
			return provision.get("policy").get("id").in(parts);
		};
	}

}
