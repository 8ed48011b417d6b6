package org.policychronicle.policy;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all policies and all provisions at once. */
@Configuration(proxyBeanMethods = false)
class PolicyHoldings {

	@Bean
	Holding<PolicySummary, PolicyDetail> allPolicyRecords(PolicyService service) {
		return new Holding<>(RecordKind.POLICY.collection(), PolicySummary.class, PolicyDetail.class,
				(day) -> service.all(PolicyFilter.everything(day)), service::details,
				(slug) -> service.find(slug, new View(null, null)));
	}

	@Bean
	Holding<ProvisionSummary, ProvisionSummary> allProvisionRecords(ProvisionService service) {
		return Holding.of(RecordKind.PROVISION.collection(), ProvisionSummary.class,
				(day) -> service.all(ProvisionFilter.everything(day)),
				(slug) -> service.find(slug, new View(null, null)));
	}

}
