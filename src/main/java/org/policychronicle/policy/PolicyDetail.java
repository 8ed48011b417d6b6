package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;

/**
 * All that is known of a policy, and all that is around it.
 *
 * @param slug its slug
 * @param title its canonical English title
 * @param chineseTitle its Chinese title, where known
 * @param names every name the source uses for it
 * @param type what sort of instrument it is
 * @param level how high it stands, and whether it binds
 * @param jurisdiction where it applies
 * @param topics what it is about
 * @param documentNumber its official number, where known
 * @param sourceYear the year under which the source lists or files it
 * @param periodFrom the first year it plans for, if it is a plan that says so
 * @param periodTo the last year it plans for
 * @param issued when it was promulgated, or else published, or else adopted; null where
 * unknown
 * @param effective when it entered or enters into force; null where unknown
 * @param status its status on the day asked for
 * @param dates every date given for it, by whichever layer
 * @param summary what it is, in our words
 * @param purpose what it is for
 * @param scope whom and what it covers
 * @param provisions what it says, in order
 * @param agencies the bodies behind it, each with its role
 * @param organizations the firms and institutes it touches
 * @param relations other policies it stands in a relation with, seen from this one
 * @param comparisons foreign instruments the source compares it with
 * @param events what happened to it
 * @param news news that names it
 * @param statistics figures that belong to it
 * @param terms terms it defines
 * @param notes doubts about it, each with the field it concerns
 * @param origin which layer the record comes from
 * @param sourceLines the lines of the source document it rests on
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record PolicyDetail(String slug, String title, @Nullable String chineseTitle, List<Name> names, PolicyType type,
		LegalLevel level, Jurisdiction jurisdiction, List<String> topics, @Nullable String documentNumber,
		int sourceYear, @Nullable Integer periodFrom, @Nullable Integer periodTo, @Nullable PartialDate issued,
		@Nullable PartialDate effective, PolicyStatus status, List<PolicyDate> dates, String summary,
		@Nullable String purpose, @Nullable String scope, List<ProvisionDetail> provisions, List<Reference> agencies,
		List<Reference> organizations, List<Reference> relations, List<Comparison> comparisons, List<Reference> events,
		List<Reference> news, List<Reference> statistics, List<Reference> terms, List<Reference> notes, Origin origin,
		List<Integer> sourceLines, List<Reference> sections, RecordLinks links) {

	static PolicyDetail of(Policy policy, RelatedRecords around, LocalDate asOf) {
		return new PolicyDetail(policy.slug, policy.title, policy.chineseTitle, List.copyOf(policy.names), policy.type,
				policy.level, policy.jurisdiction, List.of(policy.topics), policy.documentNumber, policy.sourceYear,
				policy.periodFrom, policy.periodTo, policy.issued, policy.effective, PolicyStatus.on(asOf, policy),
				List.copyOf(policy.dates), policy.summary, policy.purpose, policy.scope,
				policy.provisions.stream().map(ProvisionDetail::of).toList(), around.of(RecordKind.AGENCY),
				around.of(RecordKind.ORGANIZATION), around.of(RecordKind.POLICY), List.copyOf(policy.comparisons),
				around.of(RecordKind.EVENT), around.of(RecordKind.NEWS), around.of(RecordKind.STATISTIC),
				around.of(RecordKind.TERM), around.of(RecordKind.NOTE), policy.origin, List.of(policy.sourceLines),
				around.of(RecordKind.SECTION), RecordKind.POLICY.links(policy.slug));
	}

	/**
	 * The dates given for one milestone.
	 */
	public List<PolicyDate> dates(Milestone milestone) {
		return this.dates.stream().filter((date) -> date.milestone() == milestone).toList();
	}

	/**
	 * The provisions of one kind, as the page groups them.
	 */
	public List<ProvisionDetail> provisions(ProvisionKind kind) {
		return this.provisions.stream().filter((provision) -> provision.kind() == kind).toList();
	}

}
