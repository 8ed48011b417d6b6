package org.policychronicle.policy;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two or three policies side by side, as JSON. */
@RestController
class CompareApiController {

	private final CompareService service;

	CompareApiController(CompareService service) {
		this.service = service;
	}

	@GetMapping("/api/v1/compare")
	SideBySide compare(CompareQuery query) {
		return this.service.sideBySide(query.policies());
	}

}
