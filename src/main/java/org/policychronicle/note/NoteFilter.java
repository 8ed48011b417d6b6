package org.policychronicle.note;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which data notes are asked for; every part is optional.
 *
 * @param severity how badly a reader would be misled
 * @param kind what is the matter
 * @param about the kind of a record that is affected
 * @param q words that must all occur in the note
 */
record NoteFilter(@Nullable Severity severity, @Nullable NoteKind kind, @Nullable DoubtedKind about,
		@Nullable @Size(max = 200) String q) {

	NoteFilter {
		q = Text.orNull(q);
	}

}
