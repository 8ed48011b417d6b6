package org.policychronicle.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which name is to be resolved.
 *
 * @param name a title, another name, an acronym or a Chinese title of a policy, an agency
 * or an organization
 */
record ResolveQuery(
		@Nullable @Parameter(required = true) @NotNull(message = "a name, such as PIPL") @Size(max = 200) String name) {

	ResolveQuery {
		name = Text.orNull(name);
	}

}
