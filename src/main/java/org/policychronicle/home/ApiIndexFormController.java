package org.policychronicle.home;

import io.swagger.v3.oas.annotations.Hidden;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.web.Format;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record as a whole for catalogues of data sets. */
@Hidden
@RestController
class ApiIndexFormController {

	private final DataSets dataSets;

	private final MessageSource messages;

	ApiIndexFormController(DataSets dataSets, MessageSource messages) {
		this.dataSets = dataSets;
		this.messages = messages;
	}

	@GetMapping(path = "/api/v1", produces = Format.JSONLD_VALUE)
	LinkedData linked() {
		return DataSetLinkedData.of(this.dataSets.current(), text("site.name"), text("home.standfirst"));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
