package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.mcp.AgentTool;
import org.policychronicle.mcp.AgentTools;
import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.Proviso;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets agents ask what happened. */
@Component
@Order(3)
class TimelineTools implements AgentTools {

	private final TimelineService service;

	private final Answers answers;

	TimelineTools(TimelineService service, Answers answers) {
		this.service = service;
		this.answers = answers;
	}

	@Override
	public List<AgentTool<?, ?>> tools() {
		return List.of(new AgentTool<>("timeline", "Timeline",
				"What happened in a period, by policy, public body or words: drafts, promulgations, entries into force, "
						+ "launches, rulings. For the dates of one policy alone, use get_policy.",
				TimelineQuestion.class, TimelineAnswer.class, this::events));
	}

	private TimelineAnswer events(TimelineQuestion question) {
		Results<EventSummary> found = this.service.search(question.filter(),
				new Paging(question.page(), question.size()));
		List<RecordCard> cards = this.answers.brief(found.items()
			.stream()
			.map((event) -> this.answers.bare(RecordKind.EVENT, event.slug(), event.title(), event.chineseTitle()))
			.toList());
		List<TimelineAnswer.Happened> events = new ArrayList<>();
		for (int i = 0; i < cards.size(); i++) {
			EventSummary event = found.items().get(i);
			events.add(new TimelineAnswer.Happened(cards.get(i), event.date(), event.endDate(), event.kind(),
					event.milestone(), event.details(), event.policies().stream().map(Reference::slug).toList()));
		}
		return new TimelineAnswer(found.total(), found.description(), events,
				events.isEmpty() ? List.of("No such event is recorded.") : List.of(), this.answers.proviso(null));
	}

	/**
	 * Which events are asked for.
	 *
	 * @param from the first year, month or day
	 * @param to the last year, month or day
	 * @param policy slug of a policy that they concern
	 * @param agency slug of a public body that acts in them
	 * @param kind what they are about
	 * @param q words that must all occur
	 * @param order oldest or newest first; oldest where not given
	 * @param size how many to list, 20 where not given
	 * @param page the page, counted from 1
	 */
	record TimelineQuestion(@Nullable PartialDate from, @Nullable PartialDate to,
			@Nullable @Size(max = 100) String policy, @Nullable @Size(max = 100) String agency,
			@Nullable EventKind kind, @Nullable @Size(max = 200) String q, @Nullable DateOrder order,
			@Nullable @Min(1) @Max(50) Integer size, @Nullable @Min(1) @Max(1000) Integer page) {

		TimelineQuestion {
			BadParameterException.requireOrdered("from", from, "to", to);
		}

		TimelineFilter filter() {
			return new TimelineFilter(this.kind, null, (this.agency != null) ? List.of(this.agency) : List.of(),
					this.from, this.to, null, this.policy, null, null, this.q, this.order);
		}

	}

	/**
	 * What happened.
	 *
	 * @param total how many events match
	 * @param description which these are
	 * @param events those of this page
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record TimelineAnswer(long total, String description, List<Happened> events, List<String> notKnown,
			Proviso proviso) {

		/**
		 * One event.
		 *
		 * @param record its record
		 * @param date when it happened or began, as exactly as that is known
		 * @param endDate when it ended; null where it is no span
		 * @param kind what it is about
		 * @param milestone the step in the life of an instrument that it is, if it is one
		 * @param details what happened
		 * @param policies slugs of the policies it concerns
		 */
		record Happened(RecordCard record, PartialDate date, @Nullable PartialDate endDate, EventKind kind,
				@Nullable Milestone milestone, String details, List<String> policies) {

		}

	}

}
