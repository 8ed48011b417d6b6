package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.timeline.TimelinePicture.Item;
import org.policychronicle.timeline.TimelinePicture.Lane;
import org.policychronicle.timeline.TimelinePicture.Mark;

import static org.assertj.core.api.Assertions.assertThat;

/** How the timeline is laid out as a picture. */
class TimelinePictureTests {

	private static final List<String> LANES = List.of("lane", "lane 0", "lane 1", "lane 2", "lane 3");

	@Test
	void nothingIsNoPicture() {
		assertThat(TimelinePicture.of(List.of(), LANES, null, null)).isNull();
	}

	@Test
	void aMarkIsAsWideAsItsDateIsUncertain() {
		TimelinePicture picture = TimelinePicture.of(
				List.of(item("a year", 2020, 1, 1, DatePrecision.YEAR),
						item("a month", 2020, 6, 1, DatePrecision.MONTH), item("a day", 2021, 3, 1, DatePrecision.DAY)),
				LANES, null, null);
		List<Mark> marks = picture.lanes().get(0).marks();
		assertThat(marks.get(0).width()).isBetween(499.0, 501.0);
		assertThat(marks.get(1).width()).isBetween(40.0, 43.0);
		assertThat(marks.get(2).width()).isEqualTo(10.0);
		assertThat(marks).extracting(Mark::point).containsExactly(false, false, true);
	}

	@Test
	void aYearWithoutAnEntryKeepsItsPlaceAndIsShownAsSuch() {
		TimelinePicture picture = TimelinePicture.of(
				List.of(item("early", 2019, 5, 1, DatePrecision.DAY), item("late", 2021, 5, 1, DatePrecision.DAY)),
				LANES, null, null);
		assertThat(picture.years()).extracting(TimelinePicture.Year::year).containsExactly(2019, 2020, 2021);
		assertThat(picture.years()).extracting(TimelinePicture.Year::empty).containsExactly(false, true, false);
	}

	@Test
	void aSpanThatWasAskedForIsTheAxis() {
		TimelinePicture picture = TimelinePicture.of(List.of(item("one", 2021, 5, 1, DatePrecision.DAY)), LANES,
				LocalDate.of(2018, 1, 1), LocalDate.of(2022, 12, 31));
		assertThat(picture.years()).hasSize(5);
	}

	@Test
	void nothingOverlapsAndNothingIsLostHoweverMuchThereIs() {
		Random random = new Random(7);
		for (int size : List.of(30, 300, 3000)) {
			List<Item> items = new ArrayList<>();
			for (int i = 0; i < size; i++) {
				DatePrecision precision = DatePrecision.values()[random.nextInt(3)];
				int month = (precision == DatePrecision.YEAR) ? 1 : 1 + random.nextInt(12);
				int day = (precision == DatePrecision.DAY) ? 1 + random.nextInt(28) : 1;
				items.add(new Item("lane " + random.nextInt(4), "An event with a title of some length " + i,
						new PartialDate(LocalDate.of(2010 + random.nextInt(15), month, day), precision), null,
						"/" + i));
			}
			TimelinePicture picture = TimelinePicture.of(items, LANES, null, null);
			int drawn = 0;
			for (Lane lane : picture.lanes()) {
				drawn += lane.marks().size() + lane.more().stream().mapToInt(TimelinePicture.More::count).sum();
				assertThat(overlaps(lane.marks())).as(size + " events, " + lane.name()).isEmpty();
				assertThat(lane.marks()).allSatisfy((mark) -> assertThat(mark.x() + mark.width())
					.isLessThanOrEqualTo(TimelinePicture.WIDTH + 10.0));
			}
			assertThat(drawn).isEqualTo(size);
			assertThat(picture.height()).isLessThan(2300);
		}
	}

	private static List<String> overlaps(List<Mark> marks) {
		List<String> overlaps = new ArrayList<>();
		for (Mark one : marks) {
			for (Mark other : marks) {
				if (one != other && one.y() == other.y() && start(one) < end(other) && start(other) < end(one)) {
					overlaps.add(one + " / " + other);
				}
			}
		}
		return overlaps;
	}

	private static double start(Mark mark) {
		return mark.side() == TimelinePicture.Side.BEFORE ? mark.labelX() - mark.label().length() * 5.7 : mark.x();
	}

	private static double end(Mark mark) {
		return (mark.label() != null && mark.side() == TimelinePicture.Side.AFTER)
				? mark.labelX() + mark.label().length() * 5.7 : mark.x() + mark.width();
	}

	private static Item item(String title, int year, int month, int day, DatePrecision precision) {
		return new Item("lane", title, new PartialDate(LocalDate.of(year, month, day), precision), null, "/" + title);
	}

}
