package org.policychronicle.term;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all terms at once. */
@Configuration(proxyBeanMethods = false)
class TermHolding {

	@Bean
	Holding<TermSummary, TermDetail> allTermRecords(TermService service) {
		return new Holding<>(RecordKind.TERM.collection(), TermSummary.class, TermDetail.class,
				(day) -> service.all(new TermFilter(null)), (day) -> service.details(), service::find);
	}

}
