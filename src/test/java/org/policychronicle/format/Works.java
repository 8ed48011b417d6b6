package org.policychronicle.format;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the tests of the forms have in common: a site, a day, and works to write. */
final class Works {

	static final SiteProperties SITE = new SiteProperties(URI.create("https://chronicle.example/"));

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

	static final CitedWork LAW = new CitedWork(CitedWork.Type.LEGISLATION, "policy-law", "A Law", "\u67d0\u6cd5",
			List.of("First Body", "Second & Body"), PartialDate.parse("2021-08-20"), Milestone.PROMULGATED,
			PartialDate.parse("2021-11"), "No. 9_1", "China", "/policies/law");

	static final CitedWork NEWS = new CitedWork(CitedWork.Type.NEWS, "news-item",
			"Is it {50%} \\ or $5 #1 ~ ^? TeX & Co", null, List.of(), PartialDate.parse("2024-06"), null, null, null,
			null, "/news/item");

	/** The day of the data. */
	static final LocalDate DATA = LocalDate.of(2026, 11, 20);

	static final CitedWork RULES = new CitedWork(CitedWork.Type.REGULATION, "policy-rules", "Some Rules",
			"\u67d0\u89c4\u5b9a", List.of("A", "B", "C", "D"), PartialDate.parse("2021-12-31"), Milestone.PROMULGATED,
			PartialDate.parse("2022-03-01"), "Order No. 9", "China", "/policies/rules",
			"https://www.cac.gov.cn/rules.htm",
			new CitedWork.Chinese(List.of("\u7532", "\u4e59", "\u4e19", "\u4e01"), "\u4ee4\u7b2c9\u53f7"));

	private Works() {
	}

	static MessageSource messages() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
