package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Batches;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Labels;
import org.policychronicle.web.TimeScale;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the rows of the timeline by rule. However many instruments there are, no more
 * than {@value #MOST} of them are read: where there are more, each theme shows its newest
 * and says how many it has.
 */
@Service
@Transactional(readOnly = true)
public class RuleTimeline {

	private static final int MOST = 150;

	private static final int FEW = 8;

	private static final PolicyOrder NEWEST = PolicyOrder.of(PolicySort.NEWEST, YearBasis.EFFECTIVE, Layer.ALL,
			Locale.ENGLISH);

	private static final Comparator<RuleRow> BY_START = Comparator
		.comparing((RuleRow row) -> (row.since() != null) ? row.since().day() : LocalDate.MAX)
		.thenComparing(RuleRow::slug);

	private final Policies policies;

	private final Batches batches;

	private final PolicyIndex index;

	private final RecordNames names;

	private final References references;

	private final Labels labels;

	private final Clock clock;

	RuleTimeline(Policies policies, Batches batches, PolicyIndex index, RecordNames names, References references,
			Labels labels, Clock clock) {
		this.policies = policies;
		this.batches = batches;
		this.index = index;
		this.names = names;
		this.references = references;
		this.labels = labels;
		this.clock = clock;
	}

	/**
	 * The instruments that a filter lets through, theme by theme.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	public RuleTable of(RuleFilter filter, TimeScale scale) {
		List<RecordName> known = this.names.offered(RecordKind.AGENCY, filter.agency());
		RuleSets sets = sets(filter, known);
		RoaringBitmap chosen = sets.chosen();
		int each = (chosen.getLongCardinality() <= MOST || filter.theme() != null) ? MOST : FEW;
		Map<RuleTheme, List<Long>> ids = new EnumMap<>(RuleTheme.class);
		sets.byTheme(chosen).forEach((theme, found) -> ids.put(theme, sets.page(found, NEWEST, each)));
		return table(sets, ids, scale)
			.withChoices(List.of(this.labels.facet("theme", RuleTheme.values(), sets.themes(), filter.theme()),
					this.labels.facet("agency", known, sets.bodies(), filter.agency()),
					this.labels.facet("status", PolicyStatus.Value.values(), sets.statuses(), filter.status())));
	}

	/**
	 * The newest of the instruments in force that a filter lets through; where it names
	 * no theme, of those on artificial intelligence before all else.
	 * @param most how many at most
	 */
	public RuleTable newest(RuleFilter filter, TimeScale scale, int most) {
		RuleSets sets = sets(filter, this.names.offered(RecordKind.AGENCY, filter.agency()));
		Map<RuleTheme, RoaringBitmap> byTheme = sets.byTheme(sets.chosen());
		if (filter.theme() == null && filter.status() == null && filter.agency().isEmpty()) {
			byTheme.keySet().removeIf((theme) -> !theme.isChief());
		}
		List<Long> newest = sets.page(RoaringBitmap.or(byTheme.values().iterator()), NEWEST, most);
		Map<RuleTheme, List<Long>> ids = new EnumMap<>(RuleTheme.class);
		byTheme.forEach((theme, found) -> {
			List<Long> ofTheme = newest.stream().filter((id) -> found.contains(Math.toIntExact(id))).toList();
			if (!ofTheme.isEmpty()) {
				ids.put(theme, ofTheme);
			}
		});
		return table(sets, ids, scale);
	}

	/**
	 * What people call these instruments, by their slugs.
	 */
	public Map<String, RuleRow.Name> names(Collection<String> slugs) {
		return slugs.isEmpty() ? Map.of()
				: this.policies.findAllBySlugIn(List.copyOf(slugs))
					.stream()
					.collect(Collectors.toMap((policy) -> policy.slug, RuleRow.Name::brief));
	}

	/**
	 * The day for which status is worked out.
	 */
	public LocalDate today() {
		return ChinaDay.today(this.clock);
	}

	/**
	 * The scale of the days asked for; of the whole timeline where none are.
	 * @param first the first day; null where open
	 * @param last the last day; null where open
	 */
	public TimeScale scale(@Nullable LocalDate first, @Nullable LocalDate last) {
		TimeScale whole = TimeScale.whole(today());
		LocalDate to = (last != null) ? last.plusDays(1) : whole.to();
		LocalDate from = (first != null) ? first : whole.from();
		return TimeScale.between(from.isBefore(to) ? from : to.minusYears(1), to);
	}

	private RuleSets sets(RuleFilter filter, List<RecordName> known) {
		return new RuleSets(this.index.current(), filter, this.names.require("agency", known, filter.agency()),
				today());
	}

	private RuleTable table(RuleSets sets, Map<RuleTheme, List<Long>> ids, TimeScale scale) {
		List<Long> all = ids.values().stream().flatMap(List::stream).toList();
		Map<Long, Policy> found = this.batches.atOnce(Policy.class, all)
			.stream()
			.collect(Collectors.toMap((policy) -> policy.id, Function.identity()));
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.POLICY, all,
				EnumSet.of(RecordKind.AGENCY));
		Map<RuleTheme, RoaringBitmap> byTheme = sets.byTheme(sets.chosen());
		List<RuleGroup> groups = new ArrayList<>();
		ids.forEach((theme,
				ofTheme) -> groups.add(new RuleGroup(theme,
						ofTheme.stream()
							.map((id) -> RuleRow.of(found.get(id), around.getOrDefault(id, RelatedRecords.NONE),
									sets.status(id), scale))
							.sorted(BY_START)
							.toList(),
						byTheme.get(theme).getLongCardinality())));
		return new RuleTable(groups, scale, scale.x(sets.today()), sets.chosen().getLongCardinality(), List.of());
	}

}
