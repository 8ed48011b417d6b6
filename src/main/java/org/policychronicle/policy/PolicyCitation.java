package org.policychronicle.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitedWork;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;

/** Says how a policy is cited: as the law of another country. */
final class PolicyCitation {

	private PolicyCitation() {
	}

	static CitedWork of(PolicyDetail policy) {
		return new CitedWork(type(policy.type()), CitedWork.key(RecordKind.POLICY, policy.slug()), policy.title(),
				policy.chineseTitle(), authors(policy).map(Reference::title).distinct().toList(),
				known(policy, policy.issued()), step(policy), known(policy, policy.effective()),
				policy.documentNumber(), place(policy.jurisdiction()), policy.links().html(),
				(policy.officialText() != null) ? policy.officialText().address() : null,
				new CitedWork.Chinese(authors(policy)
					.map((body) -> (body.chineseTitle() != null) ? body.chineseTitle() : body.title())
					.distinct()
					.toList(), policy.chineseNumber()));
	}

	/**
	 * The bodies that issued it or, where none is known to have, those that adopted it.
	 */
	static List<Reference> issuers(List<Reference> agencies) {
		return Stream.of(AgencyRole.ISSUED, AgencyRole.ADOPTED)
			.map((role) -> agencies.stream().filter((agency) -> agency.role().equals(role.slug())).toList())
			.filter((bodies) -> !bodies.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	// Where a grave note rejects what the document says, what is established is cited
	// alone.
	private static Stream<Reference> authors(PolicyDetail policy) {
		boolean rejected = isRejected(policy, "agencies");
		return issuers(policy.agencies()).stream().filter((body) -> !rejected || body.basis() == Origin.ESTABLISHED);
	}

	private static @Nullable PartialDate known(PolicyDetail policy, @Nullable PartialDate date) {
		boolean established = policy.dates()
			.stream()
			.anyMatch((each) -> each.basis() == Origin.ESTABLISHED && each.date().equals(date));
		return (established || !isRejected(policy, "dates")) ? date : null;
	}

	private static boolean isRejected(PolicyDetail policy, String field) {
		return policy.notesOn(field).stream().anyMatch((note) -> "high".equals(note.remark()));
	}

	private static @Nullable Milestone step(PolicyDetail policy) {
		PartialDate issued = policy.issued();
		return policy.dates()
			.stream()
			.filter((date) -> Objects.equals(date.date(), issued))
			.map(PolicyDate::milestone)
			.filter((milestone) -> milestone == Milestone.PROMULGATED || milestone == Milestone.PUBLISHED
					|| milestone == Milestone.ADOPTED)
			.min(Comparator.comparing((milestone) -> (milestone == Milestone.ADOPTED) ? 9 : milestone.ordinal()))
			.orElse(null);
	}

	private static CitedWork.Type type(PolicyType type) {
		return switch (type) {
			case LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION -> CitedWork.Type.LEGISLATION;
			case DEPARTMENT_RULES -> CitedWork.Type.REGULATION;
			case STANDARD -> CitedWork.Type.STANDARD;
			default -> CitedWork.Type.DOCUMENT;
		};
	}

	private static String place(Jurisdiction jurisdiction) {
		return (jurisdiction == Jurisdiction.NATIONAL) ? jurisdiction.place() : jurisdiction.place() + ", China";
	}

}
