package org.policychronicle.web;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients ask for by {@code Accept}, well said or not. */
class AcceptedFormsTests {

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "*", "text/*", "application/*", "APPLICATION/*", "application/*+json",
			"text/html,application/xml;q=0.9,*/*;q=0.8", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
			"*/*, text/csv;q=0.9", "application/json", "Application/JSON", "application/json;charset=iso-8859-1",
			"application/json; charset=\"a,b\"; q=1.000", "application/json;charset=none", "text/csv;q=0, */*;q=0.001",
			"text/csv;q=0.2, text/*;q=0.3", "application/json;q=9", " application/json , text/csv " })
	void aWildcardMeansJson(String accept) {
		assertThat(AcceptedForms.of(accept)).startsWith(Format.JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "garbage", "/", "a/", "/b", "a/b/c", ";", ",", ",,,;q=1", "\"", "\u00ff/",
			"text html", "()" })
	void whatIsNoMediaTypeIsPassedOver(String accept) {
		assertThat(AcceptedForms.of(accept)).containsExactly(Format.JSON);
		assertThat(AcceptedForms.of("text/csv," + accept)).containsExactly(Format.CSV);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/*", "image/png, audio/*", "application/xml",
			"application/problem+json", "application/json;q=0", "*/*;q=0", "*/*;q=0.000", "application/json;q=0, */*",
			"application/*;q=0, */*", "application/vnd.x+json" })
	void whoWantsNothingWeHaveIsGivenNothing(String accept) {
		assertThat(AcceptedForms.of(accept)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/csv                                                                    | csv
			text/csv;charset=gbk;header=absent                                          | csv
			text/csv;note=";q=0"                                                        | csv
			text/csv;q=0.5;note="a,b", application/atom+xml;q=0.7                       | atom csv
			text/calendar,text/plain;q=0.8,*/*;q=0.5                                    | ics json
			*/*, application/ld+json                                                    | jsonld json
			application/ld+json, */*;q=0.9                                              | jsonld json
			application/atom+xml,application/rss+xml;q=0.9,text/xml;q=0.7,*/*;q=0.6     | atom json
			application/x-ndjson, text/csv;q=0.9, application/json;q=0.95               | ndjson json csv
			application/rss+xml, application/atom+xml;q=0.6, */*                        | json atom
			text/csv, text/csv;q=0                                                      | csv
			""")
	void anotherFormIsGivenToWhoNamesIt(String accept, String forms) {
		List<String> named = Arrays.stream(StringUtils.delimitedListToStringArray(forms, " ")).toList();
		assertThat(AcceptedForms.of(accept)).extracting(Format::slug).containsExactlyElementsOf(named);
	}

	@Test
	void aHeaderAsLongAsTheServerTakesIsReadAtOnce() {
		for (String part : List.of("a/b;q=", "*/", ",", ";", "\"", "text/csv;q=0.1,", " ", "q=q;", "\\\"")) {
			long start = System.nanoTime();
			AcceptedForms.of(part.repeat(8000 / part.length()));
			assertThat(System.nanoTime() - start).as(part).isLessThan(500_000_000L);
		}
	}

}
