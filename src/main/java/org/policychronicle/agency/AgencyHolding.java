package org.policychronicle.agency;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all public bodies at once. */
@Configuration(proxyBeanMethods = false)
class AgencyHolding {

	@Bean
	Holding<AgencySummary, AgencyDetail> allAgencyRecords(AgencyService service) {
		return new Holding<>(RecordKind.AGENCY.collection(), AgencySummary.class, AgencyDetail.class,
				(day) -> service.all(new AgencyFilter(null, null, null, null, null)), (day) -> service.details(),
				service::find);
	}

}
