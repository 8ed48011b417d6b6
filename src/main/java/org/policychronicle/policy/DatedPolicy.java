package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CalendarFeed;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A policy with its dates alone, for a calendar.
 *
 * @param slug its slug
 * @param title its canonical English title
 * @param chineseTitle its Chinese title, where known
 * @param summary what it is
 * @param chineseSummary the same in Chinese
 * @param dates every date given for it, by the layers that are to be seen
 * @param links where it is found
 */
record DatedPolicy(String slug, String title, @Nullable String chineseTitle, String summary,
		@Nullable String chineseSummary, List<PolicyDate> dates, RecordLinks links) implements Titled {

	/** What may happen more than once, and is told apart by its month. */
	private static final Set<Milestone> REPEATED = EnumSet.of(Milestone.DRAFT, Milestone.AMENDED);

	static DatedPolicy of(Policy policy, Layer layer) {
		return new DatedPolicy(policy.slug, policy.reading(layer).title(),
				policy.established(policy.chineseTitle, layer), policy.reading(layer).summary(),
				policy.established(policy.chineseSummary, layer),
				policy.dates.stream().filter((date) -> layer.shows(date.basis())).toList(),
				RecordKind.POLICY.links(policy.slug));
	}

	/**
	 * One entry for each step that is dated to the day. Where several days are given for
	 * one step, that which decides the status stands, and the text tells of the others.
	 */
	List<CalendarFeed.Entry> entries(PolicyLabels labels, ChangeTime changed) {
		Map<String, List<PolicyDate>> steps = this.dates.stream()
			.sorted(Comparator.comparing(PolicyDate::milestone)
				.thenComparing((date) -> date.basis().isDocument())
				.thenComparing((date) -> date.date().lastDay()))
			.collect(Collectors.groupingBy(DatedPolicy::step, LinkedHashMap::new, Collectors.toList()));
		List<CalendarFeed.Entry> entries = new ArrayList<>();
		steps.forEach((step, known) -> known.stream()
			.filter((date) -> date.precision() == DatePrecision.DAY)
			.findFirst()
			.ifPresent((exact) -> entries.add(entry(step, exact, known, labels, changed))));
		return entries;
	}

	private CalendarFeed.Entry entry(String step, PolicyDate exact, List<PolicyDate> known, PolicyLabels labels,
			ChangeTime changed) {
		StringBuilder text = new StringBuilder(Bilingual.text(this.summary, this.chineseSummary));
		known.stream()
			.filter((date) -> !date.date().equals(exact.date()))
			.forEach((date) -> text.append("\n").append(labels.other(date)));
		return new CalendarFeed.Entry("policy-" + this.slug + "-" + step,
				labels.event(title(LocaleContextHolder.getLocale()), exact.milestone()), text.toString(), exact.date(),
				null, this.links.html(), changed.of(this.slug), changed.revision(this.slug));
	}

	// What a step is called for ever, whichever others become known.
	private static String step(PolicyDate date) {
		String milestone = date.milestone().slug();
		return REPEATED.contains(date.milestone()) ? milestone + "-" + date.date().month() : milestone;
	}

}
