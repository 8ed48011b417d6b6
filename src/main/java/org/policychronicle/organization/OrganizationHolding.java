package org.policychronicle.organization;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all organizations at once. */
@Configuration(proxyBeanMethods = false)
class OrganizationHolding {

	@Bean
	Holding<OrganizationSummary, OrganizationDetail> allOrganizationRecords(OrganizationService service) {
		return new Holding<>(RecordKind.ORGANIZATION.collection(), OrganizationSummary.class, OrganizationDetail.class,
				(day) -> service.all(new OrganizationFilter(null, null, null)), (day) -> service.details(),
				service::find);
	}

}
