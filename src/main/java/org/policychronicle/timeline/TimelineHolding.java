package org.policychronicle.timeline;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all events at once. */
@Configuration(proxyBeanMethods = false)
class TimelineHolding {

	@Bean
	Holding<EventSummary, EventDetail> allEventRecords(TimelineService service) {
		return new Holding<>(RecordKind.EVENT.collection(), EventSummary.class, EventDetail.class,
				(day) -> service.all(TimelineFilter.everything()), (day) -> service.details(), service::find);
	}

}
