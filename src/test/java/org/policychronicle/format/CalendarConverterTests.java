package org.policychronicle.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import org.junit.jupiter.api.Test;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Calendars, as another library than the one that writes them reads them. */
class CalendarConverterTests {

	private static final String LONG = "\u4eba\u5de5\u667a\u80fd, one; two\\three\nfour \"five\": "
			+ "\u6cd5".repeat(90) + " \ud83d\ude80".repeat(20);

	private static final Instant UPDATED = Instant.parse("2026-11-23T00:00:00Z");

	private final CalendarConverter converter = new CalendarConverter(Works.SITE, Works.messages());

	@Test
	void wholeDaysComeBackAndNothingElse() {
		ICalendar calendar = read(entry("event-day", "2022-01-04", null),
				entry("event-span", "2021-12-31", "2022-01-02"), entry("event-open", "2022-02-28", "2023"),
				entry("event-month", "2022-03", null), entry("event-year", "2022", "2022-05-01"));
		assertThat(calendar.getEvents()).extracting((event) -> event.getUid().getValue())
			.containsExactly("event-day@policychronicle", "event-span@policychronicle", "event-open@policychronicle");
		assertDay(calendar.getEvents().get(0), "2022-01-04", "2022-01-05");
		assertDay(calendar.getEvents().get(1), "2021-12-31", "2022-01-03");
		assertDay(calendar.getEvents().get(2), "2022-02-28", "2022-03-01");
		assertThat(calendar.getEvents().get(2).getDescription().getValue()).contains("Until 2023 (year only)");
		assertThat(calendar.getDescriptions().get(0).getValue()).contains("3 of 5 records");
	}

	@Test
	void itCanBeSubscribedToAndIsTheSameUntilTheDataChanges() {
		String text = write(entry("event-day", "2022-01-04", null));
		ICalendar calendar = Biweekly.parse(text).first();
		assertThat(calendar.getMethod()).isNull();
		assertThat(calendar.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
		assertThat(calendar.getEvents().get(0).getLastModified().getValue().toInstant())
			.isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
		assertThat(calendar.getRefreshInterval().getValue()).hasToString("P1D");
		assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("P1D");
		assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).contains("Events");
		assertThat(calendar.getUrl().getValue()).isEqualTo("https://chronicle.example/timeline");
		assertThat(calendar.getEvents().get(0).getDateTimeStamp().getValue().toInstant()).isEqualTo(UPDATED);
		assertThat(calendar.getEvents().get(0).getUrl().getValue()).isEqualTo("https://chronicle.example/timeline/x");
		assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
		assertThat(write(entry("event-day", "2022-01-04", null))).isEqualTo(text);
	}

	@Test
	void longChineseTextIsFoldedAtOctetsAndComesBackWhole() {
		String text = write(new CalendarFeed.Entry("event-long", "Title, with; marks\\", LONG,
				PartialDate.parse("2022-01-04"), null, "/timeline/x", UPDATED, 2));
		assertThat(text.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		VEvent event = Biweekly.parse(text).first().getEvents().get(0);
		assertThat(event.getSummary().getValue()).isEqualTo("Title, with; marks\\");
		assertThat(event.getDescription().getValue().replace("\r\n", "\n"))
			.isEqualTo(LONG + "\nhttps://chronicle.example/timeline/x");
	}

	@Test
	void whoReadsChineseIsLedToTheChinesePage() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("zh-Hans"));
		try {
			assertThat(read(entry("event-day", "2022-01-04", null)).getEvents().get(0).getUrl().getValue())
				.isEqualTo("https://chronicle.example/zh/timeline/x");
		}
		finally {
			LocaleContextHolder.setLocale(Locale.ENGLISH);
		}
	}

	private static void assertDay(VEvent event, String start, String dayAfter) {
		assertThat(date(event.getDateStart().getValue())).isEqualTo(start);
		assertThat(date(event.getDateEnd().getValue())).isEqualTo(dayAfter);
	}

	private static String date(ICalDate date) {
		assertThat(date.hasTime()).isFalse();
		return "%04d-%02d-%02d".formatted(date.getRawComponents().getYear(), date.getRawComponents().getMonth(),
				date.getRawComponents().getDate());
	}

	private static CalendarFeed.Entry entry(String id, String date, String end) {
		return new CalendarFeed.Entry(id, "Title of " + id, "What happened.", PartialDate.parse(date),
				(end != null) ? PartialDate.parse(end) : null, "/timeline/" + ((id.equals("event-day")) ? "x" : id),
				UPDATED, 2);
	}

	private ICalendar read(CalendarFeed.Entry... entries) {
		return Biweekly.parse(write(entries)).first();
	}

	private String write(CalendarFeed.Entry... entries) {
		Address address = new Address("/api/v1/timeline", new LinkedMultiValueMap<>()).as(Format.ICS);
		return this.converter.write(new CalendarFeed(address, "Events", Instant.parse("2026-11-24T00:00:00Z"),
				entries.length, List.of(entries)), Format.ICS);
	}

}
