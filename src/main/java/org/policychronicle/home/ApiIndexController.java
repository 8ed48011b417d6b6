package org.policychronicle.home;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The index of the API: where everything begins. */
@RestController
class ApiIndexController {

	private final DataSets dataSets;

	ApiIndexController(DataSets dataSets) {
		this.dataSets = dataSets;
	}

	/**
	 * List the collections and services. Each collection comes with its address and the
	 * number of its records, beside the version of the data and the time of its last
	 * change.
	 */
	@GetMapping("/api/v1")
	ApiIndex index() {
		return ApiIndex.of(this.dataSets.current());
	}

}
