package org.policychronicle.web;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;

import org.springframework.core.convert.converter.Converter;

/** Lets a year, a month or a day in an address bind to a date of that precision. */
class PartialDateConverter implements Converter<String, PartialDate> {

	@Override
	public @Nullable PartialDate convert(String text) {
		return text.isBlank() ? null : PartialDate.parse(text.strip());
	}

}
