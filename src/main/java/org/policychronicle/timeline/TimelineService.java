package org.policychronicle.timeline;

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
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordMovedException;
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
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about events, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
public class TimelineService extends RecordCollection<EventSummary, EventDetail> {

	private static final String DATE = "date";

	private static final Set<RecordKind> NEAR = EnumSet.of(RecordKind.POLICY, RecordKind.AGENCY,
			RecordKind.ORGANIZATION);

	private final TimelineEvents events;

	private final RecordNames names;

	private final References references;

	private final TimelineFacets facets;

	private final Batches batches;

	private final MessageSource messages;

	TimelineService(TimelineEvents events, RecordNames names, References references, TimelineFacets facets,
			Batches batches, MessageSource messages) {
		super(RecordKind.EVENT.collection(), EventSummary.class, EventDetail.class);
		this.events = events;
		this.names = names;
		this.references = references;
		this.facets = facets;
		this.batches = batches;
		this.messages = messages;
	}

	/**
	 * The events that a filter lets through, one page of them, and how they divide.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * record that does not exist
	 */
	Results<EventSummary> search(TimelineFilter filter, Paging paging) {
		return search(filter, this.names.offered(NEAR, filter.named()),
				(wanted) -> this.events.findAll(wanted, paging.in(filter.order().by(date(filter)))));
	}

	/**
	 * The same for a feed: the latest changed first, unless an order is asked for.
	 */
	Results<EventSummary> follow(TimelineFilter filter, Paging paging) {
		return (filter.sort() != null) ? search(filter, paging)
				: search(filter, this.names.offered(NEAR, filter.named()),
						(wanted) -> this.events.findAll(
								wanted.and(DateOrder.changedFirst(RecordKind.EVENT, date(filter))),
								paging.in(Sort.unsorted())));
	}

	/**
	 * The events alone, and how many lie in each year.
	 * @param policies the slugs of the instruments that are wanted; all where null
	 */
	EventList steps(TimelineFilter filter, Paging paging, @Nullable List<String> policies) {
		Page<TimelineEvent> page = this.events.findAll(TimelineConditions.of(filter, policies).all(),
				paging.in(filter.order().by(date(filter))));
		Map<RecordKind, List<RecordName>> named = Map.of(RecordKind.AGENCY,
				this.names.require("agency", RecordKind.AGENCY, filter.agency()));
		Results<EventSummary> results = Results.of(page, describe(filter, named),
				summaries(page.getContent(), filter.layer()));
		return new EventList(results, new TimelineChoices(List.of(), List.of()),
				this.facets.years(TimelineConditions.of(filter.ofAllTimes(), policies), filter.layer()));
	}

	/**
	 * The same for a page, with what its form offers and how many events lie in each
	 * year.
	 */
	EventList list(TimelineFilter filter, Paging paging) {
		Map<RecordKind, List<RecordName>> known = this.names.offered(NEAR, filter.named());
		Results<EventSummary> results = search(filter, known,
				(wanted) -> this.events.findAll(wanted, paging.in(filter.order().by(date(filter)))));
		return new EventList(results,
				new TimelineChoices(known.get(RecordKind.ORGANIZATION), known.get(RecordKind.POLICY)),
				this.facets.years(TimelineConditions.of(filter.ofAllTimes()), filter.layer()));
	}

	private Results<EventSummary> search(TimelineFilter filter, Map<RecordKind, List<RecordName>> known,
			Function<Specification<TimelineEvent>, Page<TimelineEvent>> find) {
		Conditions<TimelineEvent> conditions = TimelineConditions.of(filter);
		String description = describe(filter, known);
		Page<TimelineEvent> page = find.apply(conditions.all());
		return Results.of(page, description, summaries(page.getContent(), filter.layer()))
			.withFacets(this.facets.of(filter, conditions, known.get(RecordKind.AGENCY)))
			.withRemedies(() -> this.facets.remedies(conditions));
	}

	/**
	 * All events that a filter lets through.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * record that does not exist
	 */
	Records<EventSummary> all(TimelineFilter filter) {
		this.names.require("agency", RecordKind.AGENCY, filter.agency());
		this.names.require("organization", RecordKind.ORGANIZATION, filter.organization());
		this.names.require("policy", RecordKind.POLICY, filter.policy());
		return this.batches.of(TimelineEvent.class, TimelineConditions.of(filter).all(),
				filter.order().by(date(filter)), (events) -> summaries(events, filter.layer()));
	}

	@Override
	public Records<EventSummary> list(LocalDate day) {
		return all(TimelineFilter.everything());
	}

	@Override
	public Records<EventDetail> records(LocalDate day) {
		return this.batches.of(TimelineEvent.class, TimelineConditions.of(TimelineFilter.everything()).all(),
				DateOrder.OLDEST.by(DATE), (events) -> {
					Map<Long, RelatedRecords> around = around(events, EnumSet.allOf(RecordKind.class));
					return events.stream()
						.map((event) -> EventDetail.of(event, around.getOrDefault(event.id, RelatedRecords.NONE)))
						.toList();
				});
	}

	/**
	 * One event with all that is around it.
	 * @throws RecordMovedException if another event tells the same better
	 */
	@Override
	public EventDetail find(String slug) {
		TimelineEvent event = this.events.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.EVENT, slug));
		if (event.replacedBy != null) {
			throw new RecordMovedException(RecordKind.EVENT, event.replacedBy);
		}
		return EventDetail.of(event, this.references.around(RecordKind.EVENT, event.id));
	}

	private static String date(TimelineFilter filter) {
		return TimelineConditions.path(filter.layer(), DATE);
	}

	private List<EventSummary> summaries(List<TimelineEvent> events, Layer layer) {
		Map<Long, RelatedRecords> around = around(events, NEAR);
		return events.stream()
			.map((event) -> EventSummary.of(event, around.getOrDefault(event.id, RelatedRecords.NONE), layer))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<TimelineEvent> events, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.EVENT, events.stream().map((event) -> event.id).toList(), wanted);
	}

	private String describe(TimelineFilter filter, Map<RecordKind, List<RecordName>> known) {
		return Description.of(this.messages, "timeline")
			.with("EventKind", filter.kind())
			.year(filter.year())
			.period(filter.from(), filter.to())
			.with("agency", titles("agency", known.get(RecordKind.AGENCY), filter.agency()))
			.with("agency", titles("organization", known.get(RecordKind.ORGANIZATION), listed(filter.organization())))
			.with("concerned-policy", titles("policy", known.get(RecordKind.POLICY), listed(filter.policy())))
			.with("Origin", filter.origin())
			.with("Layer", (filter.layer() == Layer.DOCUMENT) ? filter.layer() : null)
			.with("q", filter.q())
			.toString();
	}

	private @Nullable String titles(String parameter, List<RecordName> known, List<String> slugs) {
		return RecordName.titles(this.names.require(parameter, known, slugs));
	}

	private static List<String> listed(@Nullable String slug) {
		return (slug != null) ? List.of(slug) : List.of();
	}

}
