package org.policychronicle.format;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What a bibliography has no field for that all programs would show. */
final class CitedWorkNote {

	private CitedWorkNote() {
	}

	/**
	 * Since when the work is in force, after what else is to be said, and who led there.
	 */
	static @Nullable String of(@Nullable String first, CitedWork work, String address) {
		String effective = (work.effective() != null) ? "Effective " + CitationStyles.date(work.effective()) : null;
		String via = (work.official() != null) ? "Via " + CitedWork.RECORD + ", " + address : null;
		String note = Stream.of(first, effective, via).filter(Objects::nonNull).collect(Collectors.joining(". "));
		return note.isEmpty() ? null : note;
	}

	static @Nullable String withTitle(CitedWork work, String address) {
		return of((work.originalTitle() != null) ? "Original title: " + work.originalTitle() : null, work, address);
	}

}
