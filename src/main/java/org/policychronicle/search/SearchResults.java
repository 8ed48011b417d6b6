package org.policychronicle.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Results;

/**
 * What was found.
 *
 * @param hits one page of it, the best first
 * @param articles those of the page that are single articles, with all that is known of
 * them
 * @param leftOut what had to be left out of the query for anything to be found
 * @param suggestions names like the query, where nothing has all of its words
 * @param sought what was looked for besides the words that were typed
 * @param date the day or month that the query names and nothing else; null where it names
 * none
 */
record SearchResults(Results<Hit> hits, List<ProvisionHit> articles, List<String> leftOut, List<String> suggestions,
		Collection<String> sought, @Nullable PartialDate date) {

	private static final Set<RecordKind> APART = Set.of(RecordKind.POLICY, RecordKind.PROVISION, RecordKind.NOTE);

	/**
	 * The laws and policies of the page.
	 */
	public List<Hit> rules() {
		return of(RecordKind.POLICY).toList();
	}

	/**
	 * The notes on the data.
	 */
	public List<Hit> notes() {
		return of(RecordKind.NOTE).toList();
	}

	/**
	 * Whatever else there is: events, bodies, firms, terms, figures, news.
	 */
	public List<Hit> others() {
		return this.hits.items().stream().filter((hit) -> !APART.contains(hit.kind())).toList();
	}

	/**
	 * How many of a kind there are on all pages.
	 */
	public long total(String kind) {
		return this.hits.facets()
			.stream()
			.flatMap((facet) -> facet.values().stream())
			.filter((value) -> value.value().equals(kind))
			.mapToLong((value) -> value.count())
			.sum();
	}

	private Stream<Hit> of(RecordKind kind) {
		return this.hits.items().stream().filter((hit) -> hit.kind() == kind);
	}

}
