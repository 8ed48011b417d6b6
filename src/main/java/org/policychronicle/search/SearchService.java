package org.policychronicle.search;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Records;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Paging;
import org.policychronicle.web.ParameterError;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches all kinds of record at once. */
@Service
@Transactional(readOnly = true)
class SearchService {

	private static final int AT_ONCE = 500;

	private final SearchIndex index;

	private final Labels labels;

	private final MessageSource messages;

	SearchService(SearchIndex index, Labels labels, MessageSource messages) {
		this.index = index;
		this.labels = labels;
		this.messages = messages;
	}

	/**
	 * The records in which the words occur.
	 * @throws BadParameterException if there is nothing to look for
	 */
	SearchResults search(SearchFilter filter, Paging paging) {
		String query = query(filter);
		SearchTerms terms = SearchTerms.of(query);
		SearchIndex.Matches matches = this.index.page(query, terms, filter.kind(), paging.limit(), paging.offset());
		Map<RecordKind, Long> counts = matches.counts();
		long total = counts.entrySet()
			.stream()
			.filter((count) -> filter.kind() == null || filter.kind() == count.getKey())
			.mapToLong(Map.Entry::getValue)
			.sum();
		String description = Description.of(this.messages, "search")
			.with("kind", filter.kind())
			.with("q", query)
			.toString();
		Facet kinds = this.labels.facet("kind", counts, filter.kind());
		return new SearchResults(paging.results(total, description, matches.hits()).withFacets(List.of(kinds)),
				(total == 0) ? this.index.suggestions(query) : List.of());
	}

	/**
	 * All records in which the words occur, the best first.
	 * @throws BadParameterException if there is nothing to look for
	 */
	Records<Hit> all(SearchFilter filter) {
		String query = query(filter);
		SearchTerms terms = SearchTerms.of(query);
		return (action) -> {
			List<Hit> hits;
			long seen = 0;
			do {
				hits = this.index.page(query, terms, filter.kind(), AT_ONCE, seen).hits();
				hits.forEach(action);
				seen += hits.size();
			}
			while (hits.size() == AT_ONCE);
		};
	}

	private static String query(SearchFilter filter) {
		if (filter.q() == null) {
			throw new BadParameterException("nothing-sought",
					new ParameterError("q", null, List.of("at least one word, English or Chinese")));
		}
		return filter.q();
	}

}
