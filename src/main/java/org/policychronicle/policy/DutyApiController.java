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
	 * Get the duties that bind a service. They are those of the ten national instruments
	 * in force today whose duties touch most subjects, by subject and instrument, each
	 * with its article. Which of them apply to the service, and which others do, is
	 * worked out from their topics, for a service that is open to the public in China: a
	 * first orientation, and no legal advice.
	 */
	@GetMapping("/api/v1/duties")
	DutyMatrix matrix(DutyFilter filter) {
		return this.service.matrix(filter);
	}

}
