package org.policychronicle.news;

import java.util.List;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.InPeriod;
import org.policychronicle.record.NearRecord;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on news, one a parameter. */
final class NewsConditions {

	private NewsConditions() {
	}

	/**
	 * What a filter demands.
	 * @param filter the filter
	 * @param publisherIds the publishers it names
	 */
	static Conditions<NewsItem> of(NewsFilter filter, List<Long> publisherIds) {
		return new Conditions<NewsItem>()
			.add("kind",
					(item, query, builder) -> (filter.kind() != null) ? builder.equal(item.get("kind"), filter.kind())
							: builder.conjunction())
			.add("year", InPeriod.year(filter.year(), "date"))
			.add("publisher", publisher(publisherIds))
			.add("from", InPeriod.from(filter.from(), "date"))
			.add("to", InPeriod.to(filter.to(), "date"))
			.add("policy", NearRecord.near(RecordKind.NEWS, RecordKind.POLICY, filter.policy()))
			.add("agency", NearRecord.near(RecordKind.NEWS, RecordKind.AGENCY, filter.agency()))
			.add("q", WithWords.of(RecordKind.NEWS, filter.q()));
	}

	private static Specification<NewsItem> publisher(List<Long> ids) {
		return (item, query, builder) -> ids.isEmpty() ? builder.conjunction() : item.get("publisherId").in(ids);
	}

}
