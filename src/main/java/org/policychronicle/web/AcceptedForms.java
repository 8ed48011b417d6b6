package org.policychronicle.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.StringUtils;

/**
 * Reads the forms that a client takes off {@code Accept}, the best first. Wildcards mean
 * JSON, every other form has to be named; parameters but {@code q} mean nothing; what is
 * no media type is passed over, and a header without any is like none.
 */
final class AcceptedForms {

	private static final List<Format> JSON = List.of(Format.JSON);

	/** What JSON is asked for by; the first that is there counts. */
	private static final List<String> ASKS_FOR_JSON = List.of(MediaType.APPLICATION_JSON_VALUE, "application/*+json",
			"application/*", MediaType.ALL_VALUE, "text/*");

	private static final Pattern RANGE = Pattern.compile("([^\\s;/]+)(?:/([^\\s;/]+))?\\s*(?:;(.*))?");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	private static final Pattern QUALITY = Pattern
		.compile("(?:^|;)\\s*q\\s*=\\s*(0(?:\\.\\d*)?|1(?:\\.0*)?|\\.\\d+)\\s*(?:;|$)", Pattern.CASE_INSENSITIVE);

	private AcceptedForms() {
	}

	static List<Format> of(@Nullable String accept) {
		if (!StringUtils.hasText(accept) || accept.equals(MediaType.ALL_VALUE)) {
			return JSON;
		}
		Map<String, Double> qualities = qualities(accept);
		if (qualities.isEmpty()) {
			return JSON;
		}
		Map<Format, Double> forms = new LinkedHashMap<>();
		qualities.forEach((type, quality) -> Arrays.stream(Format.values())
			.filter((form) -> form.mediaType().toString().equals(type))
			.forEach((form) -> forms.put(form, quality)));
		askedForJson(qualities).ifPresent((quality) -> forms.putIfAbsent(Format.JSON, quality));
		return forms.entrySet()
			.stream()
			.filter((form) -> form.getValue() > 0)
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Optional<Double> askedForJson(Map<String, Double> qualities) {
		return ASKS_FOR_JSON.stream().filter(qualities::containsKey).findFirst().map(qualities::get);
	}

	private static Map<String, Double> qualities(String accept) {
		Map<String, Double> qualities = new LinkedHashMap<>();
		for (String element : MimeTypeUtils.tokenize(accept)) {
			Matcher range = RANGE.matcher(element.strip());
			if (range.matches()) {
				String subtype = range.group(2);
				// an old client in every JDK sends a single star
				if (subtype != null || range.group(1).equals("*")) {
					String type = range.group(1) + "/" + ((subtype != null) ? subtype : "*");
					qualities.putIfAbsent(type.toLowerCase(Locale.ROOT), quality(range.group(3)));
				}
			}
		}
		return qualities;
	}

	private static double quality(@Nullable String parameters) {
		if (parameters == null) {
			return 1;
		}
		Matcher quality = QUALITY.matcher(QUOTED.matcher(parameters).replaceAll(""));
		return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
	}

}
