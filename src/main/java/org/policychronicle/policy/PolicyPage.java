package org.policychronicle.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.evidence.Source;
import org.policychronicle.record.Reference;

/**
 * How the page of an instrument groups what is known of it: what it says by kind, each
 * body once, other instruments by what they are to it, sources by publisher.
 *
 * @param life its life as a line; null where no date is known
 * @param main its duties, prohibitions, rights and penalties
 * @param other what else it says, kind by kind
 * @param fine the highest fine it threatens
 * @param bodies the bodies behind it, each with its roles
 * @param organizations the firms and institutes it touches, each with its roles
 * @param related other instruments by what they are to it
 * @param sources on what all this rests
 */
record PolicyPage(@Nullable LifeSteps life, List<PolicyRules> main, List<PolicyRules> other, @Nullable Fine fine,
		List<Body> bodies, List<Body> organizations, List<Related> related, PolicySources sources) {

	private static final List<ProvisionKind> MAIN = List.of(ProvisionKind.OBLIGATION, ProvisionKind.PROHIBITION,
			ProvisionKind.PENALTY, ProvisionKind.RIGHT);

	private static final List<ProvisionKind> OTHER = List.of(ProvisionKind.TARGET, ProvisionKind.EXEMPTION,
			ProvisionKind.PRINCIPLE, ProvisionKind.MECHANISM);

	/** What a reader looks for first. */
	private static final List<String> RELATIONS = List.of("superseded-by", "supersedes", "draft-of", "drafted-as",
			"amended-by", "amends", "based-on", "basis-of", "implements", "implemented-by", "complements",
			"complemented-by", "part-of", "has-part", "similar-to");

	static PolicyPage of(PolicyDetail policy, List<Source> sources, Locale reader) {
		return new PolicyPage(LifeSteps.of(policy, reader), rules(policy, MAIN), rules(policy, OTHER), fine(policy),
				bodies(policy.agencies()), bodies(policy.organizations()), related(policy.relations()),
				PolicySources.of(policy.evidence(), sources));
	}

	private static List<PolicyRules> rules(PolicyDetail policy, List<ProvisionKind> kinds) {
		return kinds.stream()
			.map((kind) -> new PolicyRules(kind, policy.provisions(kind)))
			.filter((rules) -> !rules.provisions().isEmpty())
			.toList();
	}

	private static @Nullable Fine fine(PolicyDetail policy) {
		List<ProvisionDetail> fines = policy.provisions()
			.stream()
			.filter((provision) -> provision.duty() != null && provision.duty().amount() != null)
			.toList();
		return fines.stream()
			.map((provision) -> provision.duty().amount())
			.max(Comparator.comparing((Amount amount) -> known(amount.percent()))
				.thenComparing((amount) -> known(amount.to())))
			.map((highest) -> new Fine(highest,
					fines.stream()
						.filter((provision) -> highest.equals(provision.duty().amount()))
						.map(ProvisionDetail::article)
						.filter(Objects::nonNull)
						.distinct()
						.collect(Collectors.joining(", "))))
			.orElse(null);
	}

	private static BigDecimal known(@Nullable BigDecimal amount) {
		return (amount != null) ? amount : BigDecimal.ZERO;
	}

	private static List<Body> bodies(List<Reference> references) {
		return references.stream()
			.collect(Collectors.groupingBy(Reference::slug, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((parts) -> new Body(parts.get(0),
					parts.stream()
						.map(Reference::role)
						.distinct()
						.sorted(Comparator.comparing(PolicyPage::rank))
						.toList()))
			.sorted(Comparator.comparing((body) -> rank(body.roles().get(0))))
			.toList();
	}

	// those of bodies in their order; the roles of firms are all alike
	private static int rank(String role) {
		return Arrays.stream(AgencyRole.values())
			.filter((each) -> each.slug().equals(role))
			.mapToInt(AgencyRole::ordinal)
			.findFirst()
			.orElse(AgencyRole.values().length);
	}

	private static List<Related> related(List<Reference> relations) {
		return relations.stream()
			.collect(Collectors.groupingBy(Reference::role))
			.entrySet()
			.stream()
			.map((entry) -> new Related(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing((related) -> RELATIONS.indexOf(related.role())))
			.toList();
	}

	/**
	 * A fine.
	 *
	 * @param amount how much
	 * @param articles the articles that threaten it
	 */
	record Fine(Amount amount, String articles) {

	}

	/**
	 * A body or firm, once.
	 *
	 * @param reference the body
	 * @param roles all that it is to the instrument
	 */
	record Body(Reference reference, List<String> roles) {

	}

	/**
	 * Other instruments that are the same to this one.
	 *
	 * @param role what they are to it
	 * @param references the instruments
	 */
	record Related(String role, List<Reference> references) {

	}

}
