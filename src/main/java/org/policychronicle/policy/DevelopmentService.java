package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what happened to the rules, and what is about to. */
@Service
@Transactional(readOnly = true)
class DevelopmentService {

	private static final int MOST_COMING = 100;

	private final PolicyIndex index;

	private final Developments developments;

	private final Drafts drafts;

	private final Briefs briefs;

	private final RecordNames names;

	private final MessageSource messages;

	private final Clock clock;

	DevelopmentService(PolicyIndex index, Developments developments, Drafts drafts, Briefs briefs, RecordNames names,
			MessageSource messages, Clock clock) {
		this.index = index;
		this.developments = developments;
		this.drafts = drafts;
		this.briefs = briefs;
		this.names = names;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * What happened up to today, one page of it.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	DevelopmentList past(DevelopmentFilter filter, Paging paging) {
		LocalDate today = ChinaDay.today(this.clock);
		List<RecordName> known = this.names.offered(RecordKind.AGENCY, filter.agency());
		List<RecordName> agencies = this.names.require("agency", known, filter.agency());
		int limit = paging.limit();
		Developments.Span span = (filter.year() != null)
				? Developments.Span.of(filter.year(), today, limit + 1, paging.offset())
				: Developments.Span.until(today, limit + 1, paging.offset());
		List<Development> found = this.developments.of(among(filter, agencies, today), filter.step(), span).get(0);
		return new DevelopmentList(describe(filter, agencies), today, (int) (paging.offset() / limit) + 1,
				found.size() > limit, found.stream().limit(limit).toList(), known);
	}

	/**
	 * What has a day after today, as far as a filter lets it through.
	 */
	List<Development> coming(DevelopmentFilter filter) {
		LocalDate today = ChinaDay.today(this.clock);
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		return this.developments
			.of(among(filter, agencies, today), filter.step(), Developments.Span.after(today, MOST_COMING))
			.get(0);
	}

	/**
	 * What is known of the days after today.
	 */
	Upcoming upcoming() {
		LocalDate today = ChinaDay.today(this.clock);
		PolicySets sets = this.index.current();
		List<Brief> drafts = Drafts.latestFirst(this.briefs.inOrder(this.drafts.among(sets.everything, today)).stream())
			.toList();
		return new Upcoming(today, this.developments.of(null, null, Developments.Span.after(today, MOST_COMING)).get(0),
				drafts.stream().filter((draft) -> draft.isOpen(today)).toList(),
				drafts.stream().filter((draft) -> !draft.isOpen(today)).toList(),
				sets.lives(Layer.ALL).on(today).of(List.of(PolicyStatus.Value.DRAFT.slug())).getLongCardinality());
	}

	/**
	 * What a step says, verb first.
	 */
	String headline(Development step) {
		Locale reader = LocaleContextHolder.getLocale();
		String verb = this.messages.getMessage(step.key(ChinaDay.today(this.clock)),
				new Object[] { step.title(reader) }, reader);
		return verb + ((step.successor() != null) ? step.successor() : step).title(reader);
	}

	private @Nullable RoaringBitmap among(DevelopmentFilter filter, List<RecordName> agencies, LocalDate today) {
		if (filter.topic() == null && filter.status() == null && agencies.isEmpty()) {
			return null;
		}
		PolicySets sets = this.index.current();
		Set<String> bodies = agencies.stream().map((agency) -> Long.toString(agency.id())).collect(Collectors.toSet());
		return new FilterMatches(sets.everything).add("step", sets.stepped)
			.add("topic",
					(filter.topic() != null) ? sets.by("topic", Layer.ALL).of(List.of(filter.topic().slug())) : null)
			.add("status",
					(filter.status() != null) ? sets.lives(Layer.ALL).on(today).of(List.of(filter.status().slug()))
							: null)
			.add("agency", bodies.isEmpty() ? null : sets.agencies(null, Layer.ALL).of(bodies))
			.all();
	}

	private String describe(DevelopmentFilter filter, List<RecordName> agencies) {
		return Description.of(this.messages, "developments")
			.with("DevelopmentStep", filter.step())
			.with("Topic", filter.topic())
			.with("agency", RecordName.titles(agencies))
			.with("policy-status", filter.status())
			.year(filter.year())
			.toString();
	}

}
