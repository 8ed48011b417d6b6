package org.policychronicle.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Text;

/**
 * What is looked for.
 *
 * @param q the words, English or Chinese; {@code "quoted words"} must follow one another,
 * a word after a minus must not occur; the page offers a box for them, the API needs them
 * @param kind the kind of record; every kind where not given
 */
record SearchFilter(@Nullable @Parameter(required = true) @Size(max = 200) String q, @Nullable RecordKind kind) {

	SearchFilter {
		q = Text.orNull(q);
	}

}
