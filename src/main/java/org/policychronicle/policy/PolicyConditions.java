package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.RoaringBitmap;

/** Turns a filter into conditions on policies, one a parameter. */
final class PolicyConditions {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private PolicyConditions() {
	}

	/**
	 * What a filter asks for.
	 * @param filter the filter
	 * @param sets the policies
	 * @param agencies the bodies it names
	 * @param day the day for which status is worked out
	 * @param withWords the policies with the words it names; null where it names none
	 */
	static FilterMatches of(PolicyFilter filter, PolicySets sets, List<RecordName> agencies, LocalDate day,
			@Nullable RoaringBitmap withWords) {
		Layer layer = filter.layer();
		return new FilterMatches(sets.everything).add("agency", agency(agencies, filter.role(), layer, sets))
			.add("role", is(filter.role(), sets.roles(layer)))
			.add("year", year(filter, sets))
			.add("type", is(filter.type(), sets.by("type", layer)))
			.add("level", is(filter.level(), sets.by("level", layer)))
			.add("jurisdiction", is(filter.jurisdiction(), sets.by("jurisdiction", layer)))
			.add("topic", is(filter.topic(), sets.by("topic", layer)))
			.add("status", (filter.status() != null) ? is(filter.status(), sets.lives(layer).on(day)) : null)
			.add("origin", is(filter.origin(), sets.origins))
			.add("basis", is((layer == Layer.DOCUMENT) ? Origin.DOCUMENT : null, sets.origins))
			.add("q", withWords);
	}

	private static @Nullable RoaringBitmap agency(List<RecordName> agencies, @Nullable AgencyRole role, Layer layer,
			PolicySets sets) {
		return agencies.isEmpty() ? null : sets.agencies(role, layer)
			.of(agencies.stream().map((agency) -> Long.toString(agency.id())).collect(Collectors.toSet()));
	}

	private static @Nullable RoaringBitmap year(PolicyFilter filter, PolicySets sets) {
		Integer first = filter.firstYear();
		Integer last = filter.lastYear();
		if (first == null && last == null) {
			return null;
		}
		return sets.years(filter.yearMeaning(), filter.layer())
			.of(IntStream.rangeClosed((first != null) ? first : FIRST_YEAR, (last != null) ? last : LAST_YEAR)
				.mapToObj(Integer::toString)
				.collect(Collectors.toSet()));
	}

	private static @Nullable RoaringBitmap is(@Nullable Slugged wanted, ValueSets sets) {
		return (wanted != null) ? sets.of(List.of(wanted.slug())) : null;
	}

}
