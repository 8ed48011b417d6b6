package org.policychronicle.news;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.Batches;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about news, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
public class NewsService extends RecordCollection<NewsSummary, NewsDetail> {

	private static final String DATE = "date";

	private static final int MOST_DRAWN = 5000;

	private static final Set<RecordKind> NEAR = EnumSet.of(RecordKind.POLICY, RecordKind.AGENCY,
			RecordKind.ORGANIZATION);

	private final NewsItems items;

	private final RecordNames names;

	private final References references;

	private final NewsFacets facets;

	private final Batches batches;

	private final MessageSource messages;

	NewsService(NewsItems items, RecordNames names, References references, NewsFacets facets, Batches batches,
			MessageSource messages) {
		super(RecordKind.NEWS.collection(), NewsSummary.class, NewsDetail.class);
		this.items = items;
		this.names = names;
		this.references = references;
		this.facets = facets;
		this.batches = batches;
		this.messages = messages;
	}

	/**
	 * The news that a filter lets through, one page of them, and how they divide.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * record that does not exist
	 */
	Results<NewsSummary> search(NewsFilter filter, Paging paging) {
		return search(filter, (wanted) -> this.items.findAll(wanted, paging.in(filter.order().by(DATE))));
	}

	/**
	 * The same for a feed: the latest changed first, unless an order is asked for.
	 */
	Results<NewsSummary> follow(NewsFilter filter, Paging paging) {
		return (filter.sort() != null) ? search(filter, paging) : search(filter, (wanted) -> this.items
			.findAll(wanted.and(DateOrder.changedFirst(RecordKind.NEWS, DATE)), paging.in(Sort.unsorted())));
	}

	private Results<NewsSummary> search(NewsFilter filter, Function<Specification<NewsItem>, Page<NewsItem>> find) {
		Map<RecordKind, List<RecordName>> known = this.names.offered(NEAR, filter.named());
		List<RecordName> organizations = known.get(RecordKind.ORGANIZATION);
		List<RecordName> publishers = this.names.require("publisher", organizations, filter.publisher());
		String description = describe(filter, publishers, known);
		Conditions<NewsItem> conditions = NewsConditions.of(filter, publishers.stream().map(RecordName::id).toList());
		Page<NewsItem> page = find.apply(conditions.all());
		return Results.of(page, description, summaries(page.getContent()))
			.withFacets(this.facets.of(filter, conditions, organizations))
			.withRemedies(() -> this.facets.remedies(conditions));
	}

	/**
	 * All news that a filter lets through.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * record that does not exist
	 */
	Records<NewsSummary> all(NewsFilter filter) {
		List<RecordName> publishers = this.names.require("publisher", RecordKind.ORGANIZATION, filter.publisher());
		this.names.require("policy", RecordKind.POLICY, filter.policy());
		this.names.require("agency", RecordKind.AGENCY, filter.agency());
		Conditions<NewsItem> conditions = NewsConditions.of(filter, publishers.stream().map(RecordName::id).toList());
		return this.batches.of(NewsItem.class, conditions.all(), filter.order().by(DATE), this::summaries);
	}

	@Override
	public Records<NewsSummary> list(LocalDate day) {
		return all(NewsFilter.everything());
	}

	@Override
	public Records<NewsDetail> records(LocalDate day) {
		return this.batches.of(NewsItem.class, Specification.unrestricted(), NewsFilter.everything().order().by(DATE),
				(items) -> {
					Map<Long, RelatedRecords> around = around(items, EnumSet.allOf(RecordKind.class));
					return items.stream()
						.map((item) -> NewsDetail.of(item, around.getOrDefault(item.id, RelatedRecords.NONE)))
						.toList();
				});
	}

	@Override
	public NewsDetail find(String slug) {
		NewsItem item = this.items.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.NEWS, slug));
		return NewsDetail.of(item, this.references.around(RecordKind.NEWS, item.id));
	}

	/**
	 * What the filter form offers.
	 */
	NewsChoices choices(NewsFilter filter) {
		Map<RecordKind, List<RecordName>> known = this.names.offered(EnumSet.of(RecordKind.POLICY, RecordKind.AGENCY),
				filter.named());
		return new NewsChoices(known.get(RecordKind.POLICY), known.get(RecordKind.AGENCY));
	}

	/**
	 * News with their dates alone, the oldest first, to be drawn beside other things.
	 */
	public List<NewsSummary> dated() {
		return this.items.findBy(DateOrder.OLDEST.by(DATE), Limit.of(MOST_DRAWN))
			.stream()
			.map((item) -> NewsSummary.of(item, RelatedRecords.NONE))
			.toList();
	}

	private List<NewsSummary> summaries(List<NewsItem> found) {
		Map<Long, RelatedRecords> around = around(found, NEAR);
		return found.stream()
			.map((item) -> NewsSummary.of(item, around.getOrDefault(item.id, RelatedRecords.NONE)))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<NewsItem> items, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.NEWS, items.stream().map((item) -> item.id).toList(), wanted);
	}

	private String describe(NewsFilter filter, List<RecordName> publishers, Map<RecordKind, List<RecordName>> known) {
		return Description.of(this.messages, "news")
			.with("NewsKind", filter.kind())
			.with("publisher", RecordName.titles(publishers))
			.year(filter.year())
			.period(filter.from(), filter.to())
			.with("named", title("policy", known.get(RecordKind.POLICY), filter.policy()))
			.with("named", title("agency", known.get(RecordKind.AGENCY), filter.agency()))
			.with("q", filter.q())
			.toString();
	}

	private @Nullable String title(String parameter, List<RecordName> known, @Nullable String slug) {
		return (slug != null) ? RecordName.titles(this.names.require(parameter, known, List.of(slug))) : null;
	}

}
