package org.policychronicle.publish;

import java.time.LocalDate;

/** What a bibliography has no field for that all programs would show. */
final class WorkNote {

	private WorkNote() {
	}

	static String of(Work work, LocalDate accessed) {
		StringBuilder note = new StringBuilder();
		if (work.originalTitle() != null) {
			note.append("Original title: ").append(work.originalTitle()).append(". ");
		}
		if (work.effective() != null) {
			note.append("Effective ").append(CitationStyles.date(work.effective())).append(". ");
		}
		return note.append("Accessed ").append(CitationStyles.date(accessed)).toString();
	}

}
