package org.policychronicle.news;

import java.util.List;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.InPeriod;
import org.policychronicle.record.NearRecord;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

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
		return new Conditions<NewsItem>().is("kind", filter.kind())
			.add("year", filter.year(), InPeriod.year(filter.year(), "date"))
			.add("publisher", publisherIds, (item, query, builder) -> item.get("publisherId").in(publisherIds))
			.add("from", filter.from(), InPeriod.from(filter.from(), "date"))
			.add("to", filter.to(), InPeriod.to(filter.to(), "date"))
			.add("policy", filter.policy(), NearRecord.near(RecordKind.NEWS, RecordKind.POLICY, filter.policy()))
			.add("agency", filter.agency(), NearRecord.near(RecordKind.NEWS, RecordKind.AGENCY, filter.agency()))
			.add("q", filter.q(), WithWords.of(RecordKind.NEWS, filter.q()));
	}

}
