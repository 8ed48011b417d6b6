package org.policychronicle.web;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Slugged;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Lets {@code in-force} in an address bind to the member of a closed set that has this
 * slug in whatever letter case, and nothing else.
 */
class SluggedConverterFactory implements ConverterFactory<String, Slugged> {

	@Override
	public <T extends Slugged> Converter<String, T> getConverter(Class<T> type) {
		return (text) -> find(type, text);
	}

	static <T extends Slugged> @Nullable T find(Class<T> type, String text) {
		if (text.isBlank()) {
			return null;
		}
		for (T member : type.getEnumConstants()) {
			if (member.slug().equalsIgnoreCase(text)) {
				return member;
			}
		}
		throw new IllegalArgumentException("not a member of " + type.getSimpleName());
	}

}
