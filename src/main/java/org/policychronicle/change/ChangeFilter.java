package org.policychronicle.change;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Text;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which changes are asked for; every part is optional.
 *
 * @param since the first day
 * @param kind the kind of record changed
 * @param record the slug of the record changed
 */
record ChangeFilter(@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since, @Nullable RecordKind kind,
		@Nullable @Size(max = 200) String record) {

	ChangeFilter {
		record = Text.slugOrNull(record);
	}

}
