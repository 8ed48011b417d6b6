package org.policychronicle.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policychronicle.agency.PolicyYears;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Component;

/** Counts the policies of public bodies by year, from the sets in memory. */
@Component
class PolicyYearCounts implements PolicyYears {

	private final PolicyIndex index;

	PolicyYearCounts(PolicyIndex index) {
		this.index = index;
	}

	@Override
	public SortedMap<Integer, Long> all(@Nullable String role) {
		PolicySets sets = this.index.current();
		return byYear(sets,
				(role != null) ? sets.roles(Layer.ALL).all().getOrDefault(role, new RoaringBitmap()) : sets.everything);
	}

	@Override
	public Map<Long, SortedMap<Integer, Long>> byAgency(@Nullable String role) {
		PolicySets sets = this.index.current();
		ValueSets agencies = sets.agencies((role != null) ? Slugged.of(AgencyRole.class, role) : null, Layer.ALL);
		Map<Long, SortedMap<Integer, Long>> counts = new HashMap<>();
		agencies.all().forEach((agency, policies) -> counts.put(Long.valueOf(agency), byYear(sets, policies)));
		return counts;
	}

	@Override
	public long count(long agency) {
		return policies(agency, null);
	}

	@Override
	public List<String> roles(long agency) {
		return Arrays.stream(AgencyRole.values())
			.filter((role) -> policies(agency, role) > 0)
			.sorted(Comparator.comparingLong((AgencyRole role) -> -policies(agency, role))
				.thenComparing(AgencyRole::slug))
			.map(AgencyRole::slug)
			.toList();
	}

	private long policies(long agency, @Nullable AgencyRole role) {
		return this.index.current()
			.agencies(role, Layer.ALL)
			.all()
			.getOrDefault(Long.toString(agency), new RoaringBitmap())
			.getLongCardinality();
	}

	private static SortedMap<Integer, Long> byYear(PolicySets sets, RoaringBitmap policies) {
		SortedMap<Integer, Long> years = new TreeMap<>();
		sets.years(YearBasis.RECORDED, Layer.ALL)
			.count(policies)
			.forEach((year, count) -> years.put(Integer.valueOf(year), count));
		return years;
	}

}
