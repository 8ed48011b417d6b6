package org.policychronicle.note;

import org.policychronicle.record.Holding;
import org.policychronicle.record.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives away all data notes at once. */
@Configuration(proxyBeanMethods = false)
class NoteHolding {

	@Bean
	Holding<NoteSummary, NoteDetail> allNoteRecords(NoteService service) {
		return new Holding<>(RecordKind.NOTE.collection(), NoteSummary.class, NoteDetail.class,
				(day) -> service.all(new NoteFilter(null, null, null, null)), (day) -> service.details(),
				service::find);
	}

}
