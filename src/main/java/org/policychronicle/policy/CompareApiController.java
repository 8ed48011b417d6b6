package org.policychronicle.policy;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comparison: policies side by side. */
@RestController
class CompareApiController {

	private final CompareService service;

	CompareApiController(CompareService service) {
		this.service = service;
	}

	/**
	 * Compare two or three policies. Their dates, bodies, topics and provisions stand
	 * side by side.
	 */
	@GetMapping("/api/v1/compare")
	SideBySide compare(CompareQuery query) {
		return this.service.sideBySide(query.policies());
	}

}
