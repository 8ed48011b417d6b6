package org.policychronicle.home;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The index of the API. */
@RestController
class ApiIndexController {

	private final DataSets dataSets;

	ApiIndexController(DataSets dataSets) {
		this.dataSets = dataSets;
	}

	@GetMapping("/api/v1")
	ApiIndex index() {
		return ApiIndex.of(this.dataSets.current());
	}

}
