package org.policychronicle.news;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all news at once. */
@Configuration(proxyBeanMethods = false)
class NewsHolding {

	@Bean
	Holding<NewsSummary, NewsDetail> allNewsRecords(NewsService service) {
		return new Holding<>(RecordKind.NEWS.collection(), NewsSummary.class, NewsDetail.class,
				(day) -> service.all(NewsFilter.everything()), (day) -> service.details(), service::find);
	}

}
