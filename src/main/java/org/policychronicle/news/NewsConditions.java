package org.policychronicle.news;

import java.util.List;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.InPeriod;
import org.policychronicle.record.Layer;
import org.policychronicle.record.NearRecord;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on news, one a parameter. */
final class NewsConditions {

	private NewsConditions() {
	}

	/**
	 * What a filter asks for.
	 * @param filter the filter
	 * @param publisherIds the publishers it names
	 */
	static Conditions<NewsItem> of(NewsFilter filter, List<Long> publisherIds) {
		return new Conditions<NewsItem>().is("kind", filter.kind())
			.add("year", filter.year(), (year) -> InPeriod.year(year, "date"))
			.add("publisher", publisherIds, (ids) -> (item, query, builder) -> item.get("publisherId").in(ids))
			.add("from", filter.from(), (from) -> InPeriod.from(from, "date"))
			.add("to", filter.to(), (to) -> InPeriod.to(to, "date"))
			.add("policy", filter.policy(), (slug) -> near(RecordKind.POLICY, slug))
			.add("agency", filter.agency(), (slug) -> near(RecordKind.AGENCY, slug))
			.add("q", filter.q(), (q) -> WithWords.of(RecordKind.NEWS, q));
	}

	private static Specification<NewsItem> near(RecordKind wanted, String slug) {
		return NearRecord.near(RecordKind.NEWS, wanted, List.of(slug), Layer.ALL);
	}

}
