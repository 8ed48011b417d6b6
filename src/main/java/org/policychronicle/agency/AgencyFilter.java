package org.policychronicle.agency;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.web.Text;

/**
 * Which public bodies are asked for; every part is optional.
 *
 * @param kind the sort of body
 * @param listed whether the overview lists it as coordinating
 * @param origin where the body comes from
 * @param role the part that the body must have in some policy
 * @param q words that must all occur in its names or in what it does
 */
record AgencyFilter(@Nullable AgencyKind kind, @Nullable AgencyListing listed, @Nullable Origin origin,
		@Nullable AgencyPart role, @Nullable @Size(max = 200) String q) {

	AgencyFilter {
		q = Text.orNull(q);
	}

}
