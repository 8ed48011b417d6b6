package org.policychronicle.statistic;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What sort of figure a statistic is. */
enum StatisticKind implements Slugged {

	SURVEY, COUNT, RANK, INVESTMENT, TARGET;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

}
