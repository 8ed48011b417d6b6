package org.policychronicle.statistic;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policychronicle.record.Batches;
import org.policychronicle.record.RecordKind;
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

/** Answers every question about figures and targets, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class StatisticService {

	private static final Sort ORDER = Sort.by(Sort.Order.asc("kind"), Sort.Order.asc("title").ignoreCase(),
			Sort.Order.asc("slug"));

	private final Statistics statistics;

	private final References references;

	private final StatisticConditions conditions;

	private final Batches batches;

	private final MessageSource messages;

	StatisticService(Statistics statistics, References references, StatisticConditions conditions, Batches batches,
			MessageSource messages) {
		this.statistics = statistics;
		this.references = references;
		this.conditions = conditions;
		this.batches = batches;
		this.messages = messages;
	}

	/**
	 * The figures and targets that a filter lets through, one page of them, and how they
	 * divide.
	 */
	Results<StatisticSummary> search(StatisticFilter filter, Paging paging) {
		Page<Statistic> page = this.statistics.findAll(StatisticConditions.of(filter).all(), paging.in(ORDER));
		return this.conditions.divided(Results.of(page, describe(filter), summaries(page.getContent())), filter);
	}

	/**
	 * All figures and targets that a filter lets through.
	 */
	Records<StatisticSummary> all(StatisticFilter filter) {
		return this.batches.of(Statistic.class, StatisticConditions.of(filter).all(), ORDER, this::summaries);
	}

	/**
	 * All figures and targets, each with all that is around it.
	 */
	Records<StatisticDetail> details() {
		return this.batches.of(Statistic.class, Specification.unrestricted(), ORDER, (statistics) -> {
			Map<Long, RelatedRecords> around = around(statistics, EnumSet.allOf(RecordKind.class));
			return statistics.stream()
				.map((statistic) -> StatisticDetail.of(statistic,
						around.getOrDefault(statistic.id, RelatedRecords.NONE)))
				.toList();
		});
	}

	/**
	 * One figure with all that is around it.
	 * @throws RecordNotFoundException if no figure has that slug
	 */
	StatisticDetail find(String slug) {
		Statistic statistic = this.statistics.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.STATISTIC, slug));
		return StatisticDetail.of(statistic, this.references.around(RecordKind.STATISTIC, statistic.id));
	}

	private List<StatisticSummary> summaries(List<Statistic> statistics) {
		Map<Long, RelatedRecords> around = around(statistics, EnumSet.of(RecordKind.POLICY, RecordKind.ORGANIZATION));
		return statistics.stream()
			.map((statistic) -> StatisticSummary.of(statistic, around.getOrDefault(statistic.id, RelatedRecords.NONE)))
			.toList();
	}

	private Map<Long, RelatedRecords> around(List<Statistic> statistics, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.STATISTIC,
				statistics.stream().map((statistic) -> statistic.id).toList(), wanted);
	}

	private String describe(StatisticFilter filter) {
		return Description.of(this.messages, "statistics")
			.with("StatisticKind", filter.kind())
			.with("q", filter.q())
			.toString();
	}

}
