package org.policychronicle.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/** A work in the notation of the Citation Style Language, whose names its parts have. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CslItem(String id, String type, String title, @JsonProperty("original-title") @Nullable String originalTitle,
		List<Name> author, @Nullable Date issued, @Nullable String number, @Nullable String jurisdiction,
		@JsonProperty("container-title") @Nullable String containerTitle, String source, @Nullable String language,
		@Nullable String note, @JsonProperty("URL") String url, Date accessed) {

	static CslItem of(CitedWork work, LocalDate accessed, String address) {
		return new CslItem(work.key(), work.type().csl(), work.title(), work.originalTitle(),
				work.authors().stream().map(Name::new).toList(), (work.date() != null) ? Date.of(work.date()) : null,
				work.number(), work.place(), (work.type() == CitedWork.Type.RECORD) ? CitedWork.RECORD : null,
				CitedWork.RECORD, work.language(), CitedWorkNote.withTitle(work, address), work.source(address),
				Date.of(new PartialDate(accessed, DatePrecision.DAY)));
	}

	/** A name that is not parted into given and family name. */
	record Name(String literal) {

	}

	/** One date, of as many parts as are known. */
	record Date(@JsonProperty("date-parts") List<List<Integer>> parts) {

		static Date of(PartialDate date) {
			return new Date(List.of(Arrays.stream(date.toString().split("-")).map(Integer::valueOf).toList()));
		}

	}

}
