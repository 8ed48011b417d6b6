package org.policychronicle.policy;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Duties: which bind a service, by subject and instrument. */
@RestController
class DutyApiController {

	private final DutyService service;

	DutyApiController(DutyService service) {
		this.service = service;
	}

	/**
	 * Get the duties that bind a service. They are those of the national instruments in
	 * force today, by subject and instrument, each with its article. Which instruments
	 * bind the service is worked out from their topics: a first orientation, and no legal
	 * advice.
	 */
	@GetMapping("/api/v1/duties")
	DutyMatrix matrix(DutyFilter filter) {
		return this.service.matrix(filter);
	}

}
