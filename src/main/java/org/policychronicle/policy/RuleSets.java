package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.RoaringBitmap;

/**
 * The instruments of the timeline by rule as sets: those that a filter lets through, and
 * how many it would with another theme, body or status.
 *
 * @param sets all instruments
 * @param filter the filter
 * @param agencies the bodies it names
 * @param today the day for which status is worked out
 */
record RuleSets(PolicySets sets, RuleFilter filter, List<RecordName> agencies, LocalDate today) {

	private static final int FIRST_YEAR = 1900;

	RoaringBitmap chosen() {
		return withTheme(RoaringBitmap.and(standing(this.filter.status()), beside()), this.filter.theme());
	}

	/**
	 * Those of each theme that has any.
	 */
	Map<RuleTheme, RoaringBitmap> byTheme(RoaringBitmap among) {
		Map<RuleTheme, RoaringBitmap> found = new EnumMap<>(RuleTheme.class);
		for (RuleTheme theme : RuleTheme.values()) {
			RoaringBitmap ofTheme = withTheme(among, theme);
			if (!ofTheme.isEmpty()) {
				found.put(theme, ofTheme);
			}
		}
		return found;
	}

	Map<String, Long> themes() {
		Map<String, Long> counts = new HashMap<>();
		byTheme(RoaringBitmap.and(standing(this.filter.status()), beside()))
			.forEach((theme, found) -> counts.put(theme.slug(), found.getLongCardinality()));
		return counts;
	}

	Map<String, Long> statuses() {
		RoaringBitmap others = withTheme(beside(), this.filter.theme());
		return lives().count(others);
	}

	Map<String, Long> bodies() {
		RoaringBitmap others = RoaringBitmap.and(standing(this.filter.status()), begun());
		return this.sets.agencies(null, Layer.ALL).count(withTheme(others, this.filter.theme()));
	}

	List<Long> page(RoaringBitmap among, PolicyOrder order, int most) {
		return this.sets.page(among, order, 0, most);
	}

	PolicyStatus status(long policy) {
		return this.sets.lives(Layer.ALL).of(policy, this.today);
	}

	private ValueSets lives() {
		return this.sets.lives(Layer.ALL).on(this.today);
	}

	private RoaringBitmap drafts() {
		return lives().of(List.of(PolicyStatus.Value.DRAFT.slug()));
	}

	// What binds is in force or will be; of the drafts those that may still become rules.
	private RoaringBitmap standing(PolicyStatus.@Nullable Value status) {
		if (status != null) {
			return lives().of(List.of(status.slug()));
		}
		RoaringBitmap standing = lives()
			.of(List.of(PolicyStatus.Value.IN_FORCE.slug(), PolicyStatus.Value.NOT_YET_IN_FORCE.slug()));
		standing.or(RoaringBitmap.and(drafts(), years(this.today.getYear() - 1, this.today.getYear())));
		return standing;
	}

	private RoaringBitmap beside() {
		RoaringBitmap begun = begun();
		return this.agencies.isEmpty() ? begun : RoaringBitmap.and(begun, this.sets.agencies(null, Layer.ALL)
			.of(this.agencies.stream().map((agency) -> Long.toString(agency.id())).collect(Collectors.toSet())));
	}

	private RoaringBitmap begun() {
		return (this.filter.lastYear() != null) ? years(FIRST_YEAR, this.filter.lastYear()) : this.sets.everything;
	}

	private RoaringBitmap years(int first, int last) {
		return this.sets.years(YearBasis.RECORDED, Layer.ALL)
			.of(IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.toSet()));
	}

	private RoaringBitmap withTheme(RoaringBitmap among, @Nullable RuleTheme theme) {
		if (theme == null) {
			return among;
		}
		if (theme == RuleTheme.DRAFTS) {
			return RoaringBitmap.and(among, drafts());
		}
		RoaringBitmap found = RoaringBitmap.and(among, this.sets.by("theme", Layer.ALL).of(List.of(theme.slug())));
		found.andNot(drafts());
		return found;
	}

}
