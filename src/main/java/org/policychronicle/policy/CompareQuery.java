package org.policychronicle.policy;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.policychronicle.web.Text;

/**
 * Which policies stand side by side.
 *
 * @param policies their slugs, two or three, given with commas between them or one at a
 * time
 */
record CompareQuery(@Size(min = 2, max = 3) List<String> policies) {

	CompareQuery {
		policies = Text.slugs(policies);
	}

}
