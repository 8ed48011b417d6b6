package org.policychronicle.home;

import org.policychronicle.format.LinkedData;
import org.policychronicle.web.Format;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The index of the API: where everything begins. */
@RestController
class ApiIndexController {

	private final DataSets dataSets;

	private final MessageSource messages;

	ApiIndexController(DataSets dataSets, MessageSource messages) {
		this.dataSets = dataSets;
		this.messages = messages;
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

	@GetMapping(path = "/api/v1", produces = Format.JSONLD_VALUE)
	LinkedData linked() {
		return DataSetLinkedData.of(this.dataSets.current(), text("site.name"), text("home.standfirst"));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
