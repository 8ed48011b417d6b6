package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.timeline.TimelinePicture.Period;
import org.policychronicle.web.Address;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policychronicle.record.DatePrecision.DAY;
import static org.policychronicle.record.DatePrecision.MONTH;
import static org.policychronicle.record.DatePrecision.YEAR;

/** How the timeline is laid out as a picture. */
class TimelinePictureTests {

	private static final List<String> LANES = List.of("lane 0", "lane 1", "lane 2", "lane 3");

	@Test
	void aMarkIsAsWideAsItsDateIsUncertain() {
		List<PictureMark> marks = draw(item("a year", 2020, 1, 1, YEAR), item("a month", 2020, 6, 1, MONTH),
				item("a day", 2021, 3, 1, DAY))
			.lanes()
			.get(0)
			.marks();
		assertThat(marks.get(0).width()).isBetween(499.0, 501.5);
		assertThat(marks.get(1).width()).isBetween(40.0, 43.0);
		assertThat(marks.get(2).width()).isEqualTo(10.0);
		assertThat(marks).extracting(PictureMark::look).containsExactly("stretch", "stretch", "point");
		assertThat(marks).extracting(PictureMark::text)
			.containsExactly("2020: a year", "June 2020: a month", "1 March 2021: a day");
	}

	@Test
	void aYearWithoutAnEntryKeepsItsPlaceAndIsShownAsSuch() {
		TimelinePicture picture = draw(item("early", 2019, 5, 1, DAY), item("late", 2023, 5, 1, DAY));
		assertThat(picture.periods()).extracting(Period::text).containsExactly("2019", "2020", "2021", "2022", "2023");
		assertThat(picture.periods()).extracting(Period::empty).containsExactly(false, true, true, true, false);
	}

	@Test
	void aSpanThatWasAskedForIsTheAxisDownToItsDays() {
		assertThat(draw("2018", "2022", item("one", 2021, 5, 1, DAY)).periods()).hasSize(5);
		assertThat(draw("2021-02", "2021-09", item("one", 2021, 5, 1, DAY)).periods())
			.extracting((period) -> period.tick().name())
			.containsExactly("Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep");
		List<Period> days = draw("2021-05", "2021-05", item("one", 2021, 5, 9, DAY)).periods();
		assertThat(days).hasSize(31);
		assertThat(days).filteredOn((day) -> !day.empty()).extracting(Period::text).containsExactly("9 May 2021");
		assertThat(draw("2014", "2014").periods()).hasSize(12).allMatch(Period::empty);
		assertThat(draw("0001", "9999").periods()).hasSizeLessThan(40);
	}

	@Test
	void everySpanIsReachedByAnAddressThatKeepsTheFilters() {
		TimelinePicture picture = draw("2022", "2022", item("one", 2022, 5, 1, DAY));
		assertThat(picture.periods().get(4).address()).isEqualTo("/timeline?agency=cac&from=2022-05&to=2022-05");
		assertThat(picture.ways()).extracting((way) -> way.name() + " " + way.address())
			.containsExactly("in /timeline?agency=cac&from=2022-04&to=2022-10",
					"out /timeline?agency=cac&from=2021&to=2023", "earlier /timeline?agency=cac&from=2021&to=2021",
					"later /timeline?agency=cac&from=2023&to=2023", "all /timeline?agency=cac");
		assertThat(draw("2022-03-01", "2022-03-01").ways()).extracting(PictureFrame.Way::name)
			.containsExactly("out", "earlier", "later", "all");
		assertThat(draw(item("one", 2022, 5, 1, DAY)).ways()).extracting(PictureFrame.Way::name).containsExactly("in");
	}

	@Test
	void aCrowdedPeriodBecomesOneMarkThatLeadsThere() {
		List<PictureItem> items = new ArrayList<>();
		for (int day = 1; day <= 28; day++) {
			items.add(item("A day in a crowded month of the year, number " + day, 2024, 3, day, DAY));
			items.add(item("Another in a crowded month of the year, number " + day, 2024, 3, day, DAY));
		}
		items.add(item("Early", 2022, 1, 1, DAY));
		TimelinePicture picture = draw(items.toArray(PictureItem[]::new));
		assertThat(picture.lanes().get(0).marks()).filteredOn((mark) -> mark.look().equals("many"))
			.singleElement()
			.satisfies((mark) -> {
				assertThat(mark.label()).isEqualTo("56");
				assertThat(mark.text()).isEqualTo("56 events, March 2024");
				assertThat(mark.address()).isEqualTo("/timeline?agency=cac&from=2024-03&to=2024-03");
			});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 30, 300, 3000, 30000 })
	void nothingOverlapsAndNothingIsLostHoweverMuchThereIs(int size) {
		PictureItem[] items = many(size);
		TimelinePicture picture = draw(items);
		assertThat(picture.lanes().stream().flatMap((lane) -> lane.marks().stream()))
			.allSatisfy((mark) -> assertThat(mark.left()).isNotNegative())
			.allSatisfy((mark) -> assertThat(mark.right()).isLessThanOrEqualTo(1000.0))
			.hasSizeLessThan(500)
			.extracting((mark) -> mark.item().count())
			.satisfies((counts) -> assertThat(counts.stream().mapToInt(Integer.class::cast).sum()).isEqualTo(size));
		for (PictureLane lane : picture.lanes()) {
			assertThat(overlaps(lane.marks())).as(lane.name()).isEmpty();
		}
		assertThat(picture.height()).isLessThan(1200);
	}

	@Test
	void chineseTitlesTakeMoreRoomThanLatinOnes() {
		assertThat(PictureText.width("生成式人工智能")).isGreaterThan(PictureText.width("Generative"));
		assertThat(PictureText.cut("生成式人工智能服务管理暂行办法", 90)).isEqualTo("生成式人工智能…");
	}

	static PictureItem[] many(int size) {
		Random random = new Random(7);
		List<PictureItem> items = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			PartialDate date = date(random);
			PartialDate end = (random.nextInt(20) == 0) ? PartialDate.ofYear(date.year() + random.nextInt(5)) : null;
			items.add(PictureItem.of("lane " + random.nextInt(4), "An event with a title of some length " + i, date,
					end, "/" + i, Locale.ENGLISH));
		}
		return items.toArray(PictureItem[]::new);
	}

	static PartialDate date(Random random) {
		DatePrecision precision = DatePrecision.values()[random.nextInt(3)];
		int month = (precision == YEAR) ? 1 : 1 + random.nextInt(12);
		int day = (precision == DAY) ? 1 + random.nextInt(28) : 1;
		return new PartialDate(LocalDate.of(2010 + random.nextInt(15), month, day), precision);
	}

	private static List<String> overlaps(List<PictureMark> marks) {
		List<String> overlaps = new ArrayList<>();
		for (PictureMark one : marks) {
			for (PictureMark other : marks) {
				// neighbouring periods share an edge, which rounding may move
				if (one != other && one.y() == other.y() && one.left() + 0.2 < other.right()
						&& other.left() + 0.2 < one.right()) {
					overlaps.add(one + " / " + other);
				}
			}
		}
		return overlaps;
	}

	private static TimelinePicture draw(PictureItem... items) {
		return draw(null, null, items);
	}

	private static TimelinePicture draw(String from, String to, PictureItem... items) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		LinkedMultiValueMap<String, String> filters = new LinkedMultiValueMap<>();
		filters.set("agency", "cac");
		PictureFrame frame = PictureFrame.of(List.of(items), (from != null) ? PartialDate.parse(from).day() : null,
				(to != null) ? PartialDate.parse(to).lastDay() : null, new Address("/timeline", filters), messages,
				Locale.ENGLISH);
		return TimelinePicture.of(List.of(items), LANES, frame, from != null);
	}

	private static PictureItem item(String title, int year, int month, int day, DatePrecision precision) {
		return PictureItem.of("lane 0", title, new PartialDate(LocalDate.of(year, month, day), precision), null,
				"/" + title, Locale.ENGLISH);
	}

}
