package org.policychronicle.evidence;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which sources are asked for; every part is optional.
 *
 * @param kind how near it is to the thing itself
 * @param q words that must all occur in its publisher, title, address or remark
 */
record EvidenceFilter(@Nullable EvidenceKind kind, @Nullable @Size(max = 200) String q) {

	EvidenceFilter {
		q = Text.orNull(q);
	}

}
