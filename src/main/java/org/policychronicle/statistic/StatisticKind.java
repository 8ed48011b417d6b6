package org.policychronicle.statistic;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

/** What sort of figure a statistic is. */
enum StatisticKind implements Slugged {

	SURVEY("survey"), COUNT("count"), RANK("rank"), INVESTMENT("investment"), TARGET("target");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	StatisticKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
