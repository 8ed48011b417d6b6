package org.policychronicle.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
record PolicyPage(@Nullable LifeSteps life, List<Rules> main, List<Rules> other, @Nullable Fine fine, List<Body> bodies,
		List<Body> organizations, List<Related> related, PolicySources sources) {

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

	private static List<Rules> rules(PolicyDetail policy, List<ProvisionKind> kinds) {
		return kinds.stream()
			.map((kind) -> new Rules(kind, policy.provisions(kind)))
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
	 * The rules of one kind.
	 *
	 * @param kind the kind
	 * @param provisions the rules, in the order of the articles
	 */
	record Rules(ProvisionKind kind, List<ProvisionDetail> provisions) {

		/**
		 * How many stand open: enough for a first look, or all where but one or two more
		 * would be folded.
		 */
		public int shown() {
			int most = (this.kind == ProvisionKind.OBLIGATION) ? 6 : 4;
			return (this.provisions.size() <= most + 2) ? this.provisions.size() : most;
		}

		/**
		 * Whether they stand beside others: what is forbidden beside what it costs.
		 */
		public boolean paired() {
			return this.kind == ProvisionKind.PROHIBITION || this.kind == ProvisionKind.PENALTY;
		}

		/**
		 * What those are about that are folded, each subject once.
		 */
		public List<String> folded() {
			return this.provisions.stream()
				.skip(shown())
				.map(ProvisionDetail::duty)
				.filter((duty) -> duty != null && !duty.general())
				.map(Duty::subject)
				.distinct()
				.toList();
		}

		/**
		 * Whom most of them address; nobody where they address all sorts.
		 */
		public List<String> addressees() {
			return this.provisions.stream()
				.collect(Collectors.groupingBy(Rules::addressed, Collectors.counting()))
				.entrySet()
				.stream()
				.filter((entry) -> entry.getValue() * 2 > this.provisions.size())
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse(List.of());
		}

		/**
		 * Whom a rule addresses, where that is not whom most of them do.
		 */
		public List<String> addressees(ProvisionDetail rule) {
			List<String> addressees = addressed(rule);
			return addressees.equals(addressees()) ? List.of() : addressees;
		}

		private static List<String> addressed(ProvisionDetail rule) {
			return (rule.duty() != null) ? rule.duty().addressees() : List.of();
		}

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
