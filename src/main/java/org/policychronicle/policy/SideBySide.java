package org.policychronicle.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Reference;

/**
 * Two or three policies to be read beside one another.
 *
 * @param policies the policies, in the order asked for
 */
record SideBySide(List<PolicyDetail> policies) {

	private static final String ISSUED = "issued";

	private static final Map<String, Function<PolicyDetail, @Nullable Object>> FACTS = Map.of("type",
			(policy) -> List.of(policy.type(), policy.level()), "status", (policy) -> policy.status().value(), "issued",
			(policy) -> text(policy.issued()), "effective", (policy) -> text(policy.effective()), "number",
			PolicyDetail::documentNumber, "issuers", (policy) -> slugs(issuers(policy)), "articles",
			PolicyDetail::articles, "topics", PolicyDetail::topics);

	/**
	 * The bodies that issued one of them.
	 */
	public List<Reference> issuers(int policy) {
		return issuers(this.policies.get(policy));
	}

	/**
	 * Whether a fact is the same for all of them, and known.
	 */
	public boolean same(String fact) {
		return this.policies.stream().map(FACTS.get(fact)).distinct().count() == 1 && !isMissing(fact, 0);
	}

	/**
	 * Whether a fact is not known of one of them.
	 */
	public boolean isMissing(String fact, int policy) {
		Object value = FACTS.get(fact).apply(this.policies.get(policy));
		return value == null || value.equals(List.of());
	}

	/**
	 * What people call a policy, in the language of a reader.
	 */
	public String called(PolicyDetail policy, Locale reader) {
		boolean chinese = reader.getLanguage().equals("zh");
		String known = chinese ? policy.shortChineseTitle() : policy.shortTitle();
		return (known != null) ? known : policy.title(reader);
	}

	/**
	 * The subjects of which one of them at least says something, by stage.
	 */
	public List<Row> subjects() {
		return Arrays.stream(DutySubject.values())
			.map((subject) -> new Row(subject, DutyStage.of(subject),
					this.policies.stream().map((policy) -> on(subject, policy)).toList()))
			.filter((row) -> row.filled() > 0)
			.sorted(Comparator.comparing(Row::stage))
			.toList();
	}

	/**
	 * The kinds of what one of them at least says by the source document alone.
	 */
	public List<ProvisionKind> provided() {
		return Arrays.stream(ProvisionKind.values())
			.filter((kind) -> this.policies.stream().anyMatch((policy) -> !told(policy, kind).isEmpty()))
			.toList();
	}

	/**
	 * What a policy says of a kind by the source document alone.
	 */
	public List<ProvisionDetail> told(PolicyDetail policy, ProvisionKind kind) {
		return policy.provisions(kind).stream().filter((provision) -> provision.duty() == null).toList();
	}

	private static List<ProvisionDetail> on(DutySubject subject, PolicyDetail policy) {
		return policy.provisions()
			.stream()
			.filter((provision) -> provision.duty() != null && provision.duty().subject().equals(subject.slug()))
			.toList();
	}

	private static List<Reference> issuers(PolicyDetail policy) {
		return policy.agencies().stream().filter((agency) -> ISSUED.equals(agency.role())).toList();
	}

	private static List<String> slugs(List<Reference> bodies) {
		return bodies.stream().map(Reference::slug).sorted().toList();
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return Objects.toString(date, null);
	}

	/**
	 * What they say on one subject.
	 *
	 * @param subject the subject
	 * @param stage when it matters
	 * @param cells what each says, in the order of the policies; an empty list means that
	 * nothing is recorded
	 */
	record Row(DutySubject subject, DutyStage stage, List<List<ProvisionDetail>> cells) {

		/**
		 * How many of them say something.
		 */
		public int filled() {
			return (int) this.cells.stream().filter((cell) -> !cell.isEmpty()).count();
		}

	}

}
