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

	private TimelineConditions() {
	}

	// where a reading keeps its values
	static String path(Layer layer, String attribute) {
		return (layer == Layer.ALL) ? attribute : "document." + attribute;
	}

	private static Specification<TimelineEvent> near(RecordKind wanted, List<String> slugs, Layer layer) {
		return NearRecord.near(RecordKind.EVENT, wanted, slugs, layer);
	}

	/**
	 * The same of some instruments alone.
	 */
	static Conditions<TimelineEvent> of(TimelineFilter filter, @Nullable List<String> policies) {
		Conditions<TimelineEvent> conditions = of(filter);
		return (policies == null) ? conditions : conditions.add("theme", List.of(policies),
				(slugs) -> near(RecordKind.POLICY, policies, filter.layer()));
	}

	static Conditions<TimelineEvent> of(TimelineFilter filter) {
		Layer layer = filter.layer();
		String date = path(layer, "date");
		String end = path(layer, "end");
		return new Conditions<TimelineEvent>(layer)
			.add("kind", filter.kind(),
					(kind) -> (event, query, builder) -> builder
						.equal(((layer == Layer.ALL) ? event : event.get("document")).get("kind"), kind))
			.add("year", filter.year(), (year) -> InPeriod.year(year, date, end))
			.add("from", filter.from(), (from) -> InPeriod.from(from, date, end))
			.add("to", filter.to(), (to) -> InPeriod.to(to, date))
			.add("agency", filter.agency(), (slugs) -> near(RecordKind.AGENCY, slugs, layer))
			.add("organization", filter.organization(), (slug) -> near(RecordKind.ORGANIZATION, List.of(slug), layer))
			.add("policy", filter.policy(), (slug) -> near(RecordKind.POLICY, List.of(slug), layer))
			.add("basis", layer,
					(reading) -> (event, query, builder) -> (reading == Layer.ALL)
							? builder.notEqual(event.get("origin"), Origin.REPLACED)
							: builder.isNotNull(event.get("document").get("title")))
			.is("origin", filter.origin())
			.add("q", filter.q(), (q) -> WithWords.of(RecordKind.EVENT, q));
	}

}
