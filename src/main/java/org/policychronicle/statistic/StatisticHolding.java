package org.policychronicle.statistic;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all figures and targets at once. */
@Configuration(proxyBeanMethods = false)
class StatisticHolding {

	@Bean
	Holding<StatisticSummary, StatisticDetail> allStatisticRecords(StatisticService service) {
		return new Holding<>(RecordKind.STATISTIC.collection(), StatisticSummary.class, StatisticDetail.class,
				(day) -> service.all(new StatisticFilter(null, null)), (day) -> service.details(), service::find);
	}

}
