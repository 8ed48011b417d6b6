package org.policychronicle.term;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which terms are asked for.
 *
 * @param q words that must all occur in the term, its acronym or its definition
 */
record TermFilter(@Nullable @Size(max = 200) String q) {

	TermFilter {
		q = Text.orNull(q);
	}

}
