package org.policychronicle.source;

import java.util.List;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Records;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away the outline of the source document. */
@Configuration(proxyBeanMethods = false)
class SourceHolding {

	@Bean
	Holding<SourceSummary, SourceDetail> allSourceRecords(SourceService service) {
		return new Holding<>(RecordKind.SECTION.collection(), SourceSummary.class, SourceDetail.class,
				(day) -> Records.of(List.of(SourceSummary.of(service.document()))),
				(day) -> Records.of(List.of(service.document())), service::find);
	}

}
