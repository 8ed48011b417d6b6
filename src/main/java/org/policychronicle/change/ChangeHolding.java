package org.policychronicle.change;

import org.policychronicle.record.Holding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away the whole change log at once. */
@Configuration(proxyBeanMethods = false)
class ChangeHolding {

	@Bean
	Holding<ChangeRecord, ChangeRecord> allChangeRecords(ChangeService service) {
		return Holding.of("changes", ChangeRecord.class, (day) -> service.all(new ChangeFilter(null, null, null)),
				null);
	}

}
