package org.policychronicle.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.InPeriod;
import org.policychronicle.record.Layer;
import org.policychronicle.record.NearRecord;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on events, one a parameter. */
final class TimelineConditions {

	private static final Specification<TimelineEvent> NONE = (event, query, builder) -> builder.disjunction();

	private TimelineConditions() {
	}

	// where a reading keeps its values
	static String path(Layer layer, String attribute) {
		return (layer == Layer.ALL) ? attribute : "document." + attribute;
	}

	private static Specification<TimelineEvent> near(RecordKind wanted, @Nullable String slug, Layer layer) {
		return NearRecord.near(RecordKind.EVENT, wanted, (slug != null) ? List.of(slug) : List.of(), layer);
	}

	/**
	 * The same of some instruments alone.
	 */
	static Conditions<TimelineEvent> of(TimelineFilter filter, @Nullable List<String> policies) {
		Conditions<TimelineEvent> conditions = of(filter);
		return (policies == null) ? conditions : conditions.add("theme", List.of(policies), policies.isEmpty() ? NONE
				: NearRecord.near(RecordKind.EVENT, RecordKind.POLICY, policies, filter.layer()));
	}

	static Conditions<TimelineEvent> of(TimelineFilter filter) {
		Layer layer = filter.layer();
		String date = path(layer, "date");
		String end = path(layer, "end");
		return new Conditions<TimelineEvent>(layer)
			.add("kind", filter.kind(),
					(event, query, builder) -> builder
						.equal(((layer == Layer.ALL) ? event : event.get("document")).get("kind"), filter.kind()))
			.add("year", filter.year(), InPeriod.year(filter.year(), date, end))
			.add("from", filter.from(), InPeriod.from(filter.from(), date, end))
			.add("to", filter.to(), InPeriod.to(filter.to(), date))
			.add("agency", filter.agency(),
					NearRecord.near(RecordKind.EVENT, RecordKind.AGENCY, filter.agency(), layer))
			.add("organization", filter.organization(), near(RecordKind.ORGANIZATION, filter.organization(), layer))
			.add("policy", filter.policy(), near(RecordKind.POLICY, filter.policy(), layer))
			.add("basis", layer,
					(event, query, builder) -> (layer == Layer.ALL)
							? builder.notEqual(event.get("origin"), Origin.REPLACED)
							: builder.isNotNull(event.get("document").get("title")))
			.is("origin", filter.origin())
			.add("q", filter.q(), WithWords.of(RecordKind.EVENT, filter.q()));
	}

}
