package org.policychronicle.search;

import java.util.List;
import java.util.Map;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Records;
import org.policychronicle.search.SearchIndex.Matches;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Paging;
import org.policychronicle.web.ParameterError;
import org.policychronicle.words.Term;
import org.policychronicle.words.Words;

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
	 * The records in which the words occur; where none has them all, those with some.
	 * @throws BadParameterException if there is nothing to look for
	 */
	SearchResults search(SearchFilter filter, Paging paging) {
		String query = query(filter);
		Words words = Words.of(query);
		Matches matches = this.index.page(query, words, filter.kind(), paging.limit(), paging.offset());
		List<Term> leftOut = matches.counts().isEmpty() ? this.index.leftOut(words) : List.of();
		boolean some = isSome(words, leftOut);
		if (some) {
			matches = this.index.page(query, words.without(leftOut), filter.kind(), paging.limit(), paging.offset());
		}
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
				some ? leftOut.stream().map(Term::typed).toList() : List.of(),
				(total == 0 || some) ? this.index.suggestions(query) : List.of());
	}

	/**
	 * All records in which the words occur, the best first; where none has them all,
	 * those with some.
	 * @throws BadParameterException if there is nothing to look for
	 */
	Records<Hit> all(SearchFilter filter) {
		String query = query(filter);
		Words words = Words.of(query);
		return (action) -> {
			List<Term> leftOut = this.index.page(query, words, null, 1, 0).counts().isEmpty()
					? this.index.leftOut(words) : List.of();
			Words sought = isSome(words, leftOut) ? words.without(leftOut) : words;
			List<Hit> hits;
			long seen = 0;
			do {
				hits = this.index.page(query, sought, filter.kind(), AT_ONCE, seen).hits();
				hits.forEach(action);
				seen += hits.size();
			}
			while (hits.size() == AT_ONCE);
		};
	}

	private static boolean isSome(Words words, List<Term> leftOut) {
		return !leftOut.isEmpty() && leftOut.size() < words.wanted().size();
	}

	private static String query(SearchFilter filter) {
		if (filter.q() == null) {
			throw new BadParameterException("nothing-sought",
					new ParameterError("q", null, List.of("at least one word, English or Chinese")));
		}
		return filter.q();
	}

}
