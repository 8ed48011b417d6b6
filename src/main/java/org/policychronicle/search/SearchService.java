package org.policychronicle.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Records;
import org.policychronicle.search.SearchIndex.Matches;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Paging;
import org.policychronicle.web.ParameterError;
import org.policychronicle.words.SoughtDate;
import org.policychronicle.words.Term;
import org.policychronicle.words.Words;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches all kinds of record at once. */
@Service
@Transactional(readOnly = true)
class SearchService {

	private static final int AT_ONCE = 500;

	private static final int OVERVIEW = 60;

	private static final int ARTICLES = 6;

	private final SearchIndex index;

	private final ProvisionIndex provisions;

	private final FrequentWords frequent;

	private final Labels labels;

	private final MessageSource messages;

	SearchService(SearchIndex index, ProvisionIndex provisions, FrequentWords frequent, Labels labels,
			MessageSource messages) {
		this.index = index;
		this.provisions = provisions;
		this.frequent = frequent;
		this.labels = labels;
		this.messages = messages;
	}

	/**
	 * The records in which the words occur, and after them the single articles; where
	 * none has them all, those with some.
	 * @throws BadParameterException if there is nothing to look for
	 */
	SearchResults search(SearchFilter filter, Paging paging) {
		return search(filter, paging, 0);
	}

	/**
	 * The best of each kind at once, single articles among them.
	 * @throws BadParameterException if there is nothing to look for
	 */
	SearchResults overview(SearchFilter filter) {
		return search(filter, new Paging(1, OVERVIEW), ARTICLES);
	}

	// words that are rare enough to be looked for may still lie all over a cold disk
	private SearchResults search(SearchFilter filter, Paging paging, int articles) {
		String query = query(filter);
		try {
			return search(query, filter, paging, articles);
		}
		catch (QueryTimeoutException ex) {
			throw this.frequent.exist() ? FrequentWords.refusal(query) : ex;
		}
	}

	private SearchResults search(String query, SearchFilter filter, Paging paging, int articles) {
		Words words = Words.of(query);
		Matches matches = this.index.page(query, words, filter.kind(), paging.limit(), paging.offset());
		List<Term> leftOut = matches.counts().isEmpty() ? this.index.leftOut(words) : List.of();
		boolean some = isSome(words, leftOut);
		Words sought = some ? words.without(leftOut) : words;
		if (some) {
			matches = this.index.page(query, sought, filter.kind(), paging.limit(), paging.offset());
		}
		Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
		counts.putAll(matches.counts());
		long before = total(counts, filter.kind());
		long provisions = counts.isEmpty() ? 0 : this.provisions.count(sought);
		if (provisions > 0) {
			counts.put(RecordKind.PROVISION, provisions);
		}
		long total = total(counts, filter.kind());
		List<ProvisionHit> found = (articles > 0) ? this.provisions.page(sought, articles, 0)
				: (total > before) ? after(before, sought, matches.hits().size(), paging) : List.of();
		List<Hit> hits = new ArrayList<>(matches.hits());
		found.forEach((article) -> hits.add(article.hit()));
		String description = Description.of(this.messages, "search")
			.with("kind", filter.kind())
			.with("q", query)
			.toString();
		Facet kinds = this.labels.facet("kind", counts, filter.kind());
		return new SearchResults(paging.results(total, description, List.copyOf(hits)).withFacets(List.of(kinds)),
				found, some ? leftOut.stream().map(Term::typed).toList() : List.of(),
				(total == 0 || some) ? this.index.suggestions(query) : List.of(), sought.alsoSought(chinese()),
				date(words));
	}

	// the articles follow the records, however the pages fall
	private List<ProvisionHit> after(long before, Words sought, int shown, Paging paging) {
		int room = paging.limit() - shown;
		return (room > 0) ? this.provisions.page(sought, room, Math.max(0, paging.offset() - before)) : List.of();
	}

	private static long total(Map<RecordKind, Long> counts, @Nullable RecordKind kind) {
		return counts.entrySet()
			.stream()
			.filter((count) -> kind == null || kind == count.getKey())
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	private static @Nullable PartialDate date(Words words) {
		SoughtDate date = (words.wanted().size() == 1) ? words.wanted().get(0).date() : null;
		return (date == null) ? null : PartialDate
			.parse((date.day() != null) ? date.month().atDay(date.day()).toString() : date.month().toString());
	}

	private static boolean chinese() {
		return LocaleContextHolder.getLocale().getLanguage().equals("zh");
	}

	/**
	 * All records in which the words occur, the best first, and the single articles;
	 * where none has them all, those with some.
	 * @throws BadParameterException if there is nothing to look for
	 */
	Records<Hit> all(SearchFilter filter) {
		query(filter);
		return (action) -> {
			List<Hit> hits;
			int page = 0;
			do {
				page++;
				hits = search(filter, new Paging(page, AT_ONCE)).hits().items();
				hits.forEach(action);
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
