package org.policychronicle.evidence;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all evidence at once. */
@Configuration(proxyBeanMethods = false)
class EvidenceHolding {

	@Bean
	Holding<EvidenceRecord, EvidenceRecord> allEvidenceRecords(EvidenceService service) {
		return Holding.of(RecordKind.EVIDENCE.collection(), EvidenceRecord.class,
				(day) -> service.all(new EvidenceFilter(null, null)), service::find);
	}

}
