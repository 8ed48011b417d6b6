package org.policychronicle.format;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DataVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of which day and data it is, since paper cannot be looked up. */
@ControllerAdvice(annotations = Controller.class)
class PrintedPages {

	private final ObjectProvider<DataVersion> version;

	private final Clock clock;

	PrintedPages(ObjectProvider<DataVersion> version, Clock clock) {
		this.version = version;
		this.clock = clock;
	}

	@ModelAttribute("printed")
	@Nullable Printed today() {
		DataVersion data = this.version.getIfAvailable();
		return (data != null) ? new Printed(LocalDate.now(this.clock).toString(), data.value()) : null;
	}

}
