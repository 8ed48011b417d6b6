package org.policychronicle.policy;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.RoaringBitmap;

/** Turns a filter into conditions on provisions, one a parameter. */
final class ProvisionMatches {

	private ProvisionMatches() {
	}

	/**
	 * What a filter asks for.
	 * @param filter the filter
	 * @param policies the policies it names
	 * @param agencies the bodies it names
	 * @param statuses the policies by their status on the day asked for
	 * @param words the provisions that have its words; null where it has none
	 */
	static FilterMatches of(ProvisionFilter filter, ProvisionSets sets, List<RecordName> policies,
			List<RecordName> agencies, ValueSets statuses, @Nullable RoaringBitmap words) {
		return new FilterMatches(sets.everything).add("kind", with(sets.by("kind"), filter.kind()))
			.add("topic", with(sets.by("topic"), filter.topic()))
			.add("addressee", with(sets.by("addressee"), filter.addressee()))
			.add("subject", with(sets.by("subject"), filter.subject()))
			.add("trigger", with(sets.by("trigger"), filter.trigger()))
			.add("policy",
					policies.isEmpty() ? null
							: sets.of(RoaringBitmap
								.bitmapOf(policies.stream().mapToInt((policy) -> (int) policy.id()).toArray())))
			.add("agency",
					agencies.isEmpty() ? null
							: sets.agencies(filter.layer())
								.of(agencies.stream().map((agency) -> Long.toString(agency.id())).toList()))
			.add("article", (filter.article() != null) ? sets.by("article").of(List.of(filter.article())) : null)
			.add("status", (filter.status() != null) ? sets.of(statuses.of(List.of(filter.status().slug()))) : null)
			.add("origin",
					(filter.origin() != null)
							? sets.by("origin").of(List.of(filter.origin().name().toLowerCase(Locale.ROOT))) : null)
			.add("basis", sets.of(filter.layer()))
			.add("q", words);
	}

	private static @Nullable RoaringBitmap with(ValueSets values, @Nullable Slugged wanted) {
		return (wanted != null) ? values.of(List.of(wanted.slug())) : null;
	}

}
