package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.policychronicle.publish.Agenda;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

/**
 * A policy with its dates alone, for a calendar.
 *
 * @param slug its slug
 * @param title its canonical English title
 * @param summary what it is
 * @param dates every date given for it, by the layers that are to be seen
 * @param links where it is found
 */
record DatedPolicy(String slug, String title, String summary, List<PolicyDate> dates, RecordLinks links) {

	static DatedPolicy of(Policy policy, Layer layer) {
		return new DatedPolicy(policy.slug, policy.title, policy.summary,
				policy.dates.stream().filter((date) -> layer.shows(date.basis())).toList(),
				RecordKind.POLICY.links(policy.slug));
	}

	/**
	 * One entry for each step that is dated to the day. Where both layers date a step,
	 * the established one decides, as it does for the status, and the text tells of the
	 * other.
	 */
	List<Agenda.Entry> entries(PolicyLabels labels) {
		List<Agenda.Entry> entries = new ArrayList<>();
		for (Milestone milestone : Milestone.values()) {
			List<PolicyDate> known = this.dates.stream().filter((date) -> date.milestone() == milestone).toList();
			List<PartialDate> days = days(known);
			for (int i = 0; i < days.size(); i++) {
				PartialDate day = days.get(i);
				StringBuilder text = new StringBuilder(this.summary);
				known.stream()
					.filter((date) -> !days.contains(date.date()))
					.forEach((date) -> text.append("\n").append(labels.other(date)));
				// the first keeps its name when a second one becomes known
				String id = "policy-%s-%s%s".formatted(this.slug, milestone.slug(), (i > 0) ? "-" + (i + 1) : "");
				entries.add(new Agenda.Entry(id, labels.event(this.title, milestone), text.toString(), day, null,
						this.links.html()));
			}
		}
		return entries;
	}

	private static List<PartialDate> days(List<PolicyDate> known) {
		List<PolicyDate> exact = known.stream()
			.filter((date) -> date.date().precision() == DatePrecision.DAY)
			.sorted(Comparator.comparing((date) -> date.date().day()))
			.toList();
		List<PolicyDate> established = exact.stream().filter((date) -> date.basis() == Origin.ESTABLISHED).toList();
		return (established.isEmpty() ? exact : established).stream().map(PolicyDate::date).distinct().toList();
	}

}
