package org.policychronicle.format;

import java.util.Locale;

import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

import org.springframework.context.MessageSource;

/** Writes a date as the pages do: what is not known to the day says so. */
record DateText(MessageSource messages, Locale locale) {

	String of(PartialDate date) {
		String text = date.text(this.locale);
		return (date.precision() == DatePrecision.DAY) ? text
				: text + " " + this.messages.getMessage("date.only." + date.precision().slug(), null, this.locale);
	}

}
