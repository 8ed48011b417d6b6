package org.policychronicle.policy;

import java.util.List;

import org.springframework.util.StringUtils;

/**
 * Which policies stand side by side.
 *
 * @param policies their slugs, two or three, given with commas between them or one at a
 * time
 */
record CompareQuery(List<String> policies) {

	CompareQuery {
		policies = (policies != null) ? policies.stream().filter(StringUtils::hasText).distinct().toList() : List.of();
	}

}
