package org.policychronicle.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.policychronicle.mcp.AgentTool;
import org.policychronicle.mcp.AgentTools;
import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.Proviso;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/** Lets agents ask what has changed. */
@Component
@Order(4)
class ChangeTools implements AgentTools {

	private final ChangeService service;

	private final Answers answers;

	ChangeTools(ChangeService service, Answers answers) {
		this.service = service;
		this.answers = answers;
	}

	@Override
	public List<AgentTool<?, ?>> tools() {
		return List.of(new AgentTool<>("changes_since", "Changes since a day",
				"What was added to or corrected in this record since a day, the latest first. For what happened in the "
						+ "world, use timeline.",
				ChangesQuestion.class, ChangesAnswer.class, this::changes));
	}

	private ChangesAnswer changes(ChangesQuestion question) {
		Results<ChangeRecord> found = this.service.search(new ChangeFilter(question.since(), question.kind(), null),
				new Paging(question.page(), question.size()));
		Map<String, RecordCard> bare = new LinkedHashMap<>();
		found.items()
			.stream()
			.map(this::bare)
			.filter(Objects::nonNull)
			.forEach((card) -> bare.putIfAbsent(card.page(), card));
		Map<String, RecordCard> cards = this.answers.brief(bare.values())
			.stream()
			.collect(Collectors.toMap(RecordCard::page, Function.identity()));
		List<ChangesAnswer.Made> changes = found.items().stream().map((change) -> {
			RecordCard card = bare(change);
			return new ChangesAnswer.Made(change.changedAt(), (card != null) ? cards.get(card.page()) : null,
					change.what(), change.why(), change.field(), change.oldValue(), change.newValue());
		}).toList();
		return new ChangesAnswer(found.total(), changes,
				changes.isEmpty() ? List.of("No change is recorded since then.") : List.of(),
				this.answers.proviso(null));
	}

	private @Nullable RecordCard bare(ChangeRecord change) {
		return (change.kind() != null && change.slug() != null && change.title() != null)
				? this.answers.bare(change.kind(), change.slug(), change.title(), change.chineseTitle()) : null;
	}

	/**
	 * Which changes are asked for.
	 *
	 * @param since the first day, such as 2026-11-01
	 * @param kind the kind of record; every kind where not given
	 * @param size how many to list, 20 where not given
	 * @param page the page, counted from 1
	 */
	record ChangesQuestion(
			@NotNull(message = "a day such as 2026-11-01") @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE) LocalDate since,
			@Nullable RecordKind kind, @Nullable @Min(1) @Max(50) Integer size,
			@Nullable @Min(1) @Max(1000) Integer page) {

	}

	/**
	 * What has changed.
	 *
	 * @param total how many changes there are
	 * @param changes those of this page
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record ChangesAnswer(long total, List<Made> changes, List<String> notKnown, Proviso proviso) {

		/**
		 * One change.
		 *
		 * @param changedAt when it was made
		 * @param record the record it changed; null where it concerns the whole, or the
		 * record is no more
		 * @param what what changed
		 * @param why why
		 * @param field the field that changed; null where all of it is new
		 * @param oldValue what stood there before
		 * @param newValue what stands there now
		 */
		record Made(Instant changedAt, @Nullable RecordCard record, String what, String why, @Nullable String field,
				@Nullable String oldValue, @Nullable String newValue) {

		}

	}

}
