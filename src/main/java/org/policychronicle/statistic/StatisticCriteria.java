package org.policychronicle.statistic;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on figures, one method a condition. */
final class StatisticCriteria {

	private StatisticCriteria() {
	}

	static Specification<Statistic> of(StatisticFilter filter) {
		return Specification.allOf(kind(filter.kind()), text(filter.q()));
	}

	private static Specification<Statistic> kind(@Nullable StatisticKind kind) {
		return (statistic, query, builder) -> (kind != null) ? builder.equal(statistic.get("kind"), kind)
				: builder.conjunction();
	}

	private static Specification<Statistic> text(@Nullable String text) {
		return WithWords.of(RecordKind.STATISTIC, text);
	}

}
