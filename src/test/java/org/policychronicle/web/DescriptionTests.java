package org.policychronicle.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policychronicle.record.PartialDate;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentence over a list, as each language says a period. */
class DescriptionTests {

	@AfterEach
	void readEnglish() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "timeline, 2022-09-22, 2022-09-22, Events on 22 September 2022, 2022年9月22日当天的事件",
			"news, 2024-06, 2024-06, Reading list in June 2024, 2024年6月的阅读书目",
			"timeline, 2022, 2022, Events in 2022, 2022年的事件",
			"timeline, 2021-02, 2022-03-01, Events from February 2021 to 1 March 2022, 2021年2月至2022年3月1日的事件",
			"timeline, 2022-03-01, , Events from 1 March 2022 on, 2022年3月1日以来的事件",
			"timeline, , 2022, Events up to and including 2022, 截至2022年的事件" })
	void aPeriodIsSaidAsTheLanguageSaysIt(String collection, String from, String to, String english, String chinese) {
		assertThat(sentence(Locale.ENGLISH, collection, from, to)).isEqualTo(english);
		assertThat(sentence(Locale.forLanguageTag("zh-Hans"), collection, from, to)).isEqualTo(chinese);
	}

	private static String sentence(Locale reader, String collection, String from, String to) {
		LocaleContextHolder.setLocale(reader);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return Description.of(messages, collection)
			.period((from != null) ? PartialDate.parse(from) : null, (to != null) ? PartialDate.parse(to) : null)
			.toString();
	}

}
