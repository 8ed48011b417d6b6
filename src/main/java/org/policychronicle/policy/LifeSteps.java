package org.policychronicle.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.TimeScale;

/**
 * The life of one instrument from its first step to the day asked for, each step with its
 * name and date in words. The words of two steps never stand on one another: they go
 * above or below the line, and further off where there is no room.
 *
 * @param line the line
 * @param steps the steps, the earliest first, and the day asked for at the end
 * @param above how many rows of words stand above the line
 * @param below how many rows of words stand below it
 * @param knee from where on days are drawn narrower, in per cent; 0 where all are alike
 * @param inForce how long it has been in force on that day; null where it is not, or
 * since when is not known to the day
 */
record LifeSteps(LifeLine line, List<Step> steps, int above, int below, double knee, @Nullable Period inForce) {

	private static final int ROW = 36;

	private static final int LINE = 24;

	/** The part of the line that the steps have where nothing has happened for long. */
	private static final double MOST_TOLD = 60;

	/** What the narrowest line that is drawn has room for, in pixels for one per cent. */
	private static final double NARROWEST = 7.2;

	private static final double LETTER = 7;

	private static final double CHARACTER = 13.5;

	/**
	 * Lays out the life of an instrument; null where no date of it is known.
	 */
	static @Nullable LifeSteps of(PolicyDetail policy, Locale reader) {
		List<PolicyDate> dates = policy.milestones()
			.stream()
			.flatMap((milestone) -> surest(policy.dates(milestone)))
			.sorted(Comparator.comparing((PolicyDate date) -> date.date().day()).thenComparing(PolicyDate::milestone))
			.toList();
		if (dates.isEmpty()) {
			return null;
		}
		LocalDate day = policy.status().asOf();
		LocalDate first = dates.get(0).date().day();
		LocalDate last = dates.stream().map((date) -> date.date().lastDay()).max(LocalDate::compareTo).orElse(day);
		LocalDate from = first.isBefore(day) ? first : day;
		LocalDate to = last.isAfter(day) ? last : day;
		TimeScale scale = scale(from, last, to);
		PartialDate ended = Stream.of(Milestone.SUPERSEDED, Milestone.REPEALED)
			.flatMap((milestone) -> surest(policy.dates(milestone)))
			.map(PolicyDate::date)
			.findFirst()
			.orElse(null);
		LifeLine line = LifeLine.of(policy.dates(), policy.issued(), policy.effective(), ended, policy.status(), scale);
		Words words = new Words(scale, reader, new ArrayList<>());
		words.place("today", new PartialDate(day, DatePrecision.DAY));
		dates.stream()
			.sorted(Comparator.comparing((date) -> date.milestone() != Milestone.EFFECTIVE))
			.forEach((date) -> words.place(name(date, day), date.date()));
		List<Step> steps = words.steps.stream()
			.sorted(Comparator.comparing((Step step) -> step.name().equals("today"))
				.thenComparing((step) -> step.date().day()))
			.toList();
		return new LifeSteps(line, steps, rows(steps, 1), rows(steps, 0), scale.share(), inForce(policy));
	}

	// where nothing has happened for long, the time since then is drawn narrower
	private static TimeScale scale(LocalDate from, LocalDate last, LocalDate to) {
		long margin = Math.max(10, ChronoUnit.DAYS.between(from, to) / 70);
		LocalDate start = from.minusDays(margin);
		long told = ChronoUnit.DAYS.between(start, last);
		LocalDate knee = last.plusDays(told / 5);
		boolean quiet = last.isAfter(from) && ChronoUnit.DAYS.between(knee, to) > told;
		return quiet ? new TimeScale(start, knee, MOST_TOLD, to.plusDays(margin))
				: TimeScale.even(start, to.plusDays(margin));
	}

	private static @Nullable Period inForce(PolicyDetail policy) {
		PartialDate since = policy.effective();
		return (policy.status().isInForce() && since != null && since.precision() == DatePrecision.DAY)
				? Period.between(since.day(), policy.status().asOf()) : null;
	}

	private static Stream<PolicyDate> surest(List<PolicyDate> dates) {
		boolean established = dates.stream().anyMatch((date) -> !date.basis().isDocument());
		return dates.stream().filter((date) -> !established || !date.basis().isDocument());
	}

	private static String name(PolicyDate date, LocalDate day) {
		boolean later = date.milestone() == Milestone.EFFECTIVE && date.date().day().isAfter(day);
		return later ? "later" : date.milestone().slug();
	}

	private static int rows(List<Step> steps, int side) {
		return steps.stream()
			.filter((step) -> step.row() % 2 == side)
			.mapToInt((step) -> step.row() / 2 + 1)
			.max()
			.orElse(0);
	}

	/**
	 * Where the line begins, from the top.
	 */
	public int top() {
		return this.above * ROW;
	}

	/**
	 * How high the whole is.
	 */
	public int height() {
		return (this.above + this.below) * ROW + LINE + 2;
	}

	/**
	 * Where the words of a step stand, from the top.
	 */
	public int y(Step step) {
		int row = step.row() / 2;
		return (step.row() % 2 == 1) ? top() - (row + 1) * ROW + 13 : top() + LINE + row * ROW + 14;
	}

	/**
	 * A step.
	 *
	 * @param name which, as the texts are named
	 * @param date when
	 * @param x where it is, in per cent
	 * @param width how wide its words may be, in per cent
	 * @param before whether its words end there and do not begin there
	 * @param row where its words stand: an even row below the line, an odd one above
	 */
	record Step(String name, PartialDate date, double x, double width, boolean before, int row) {

		private double from() {
			return this.before ? this.x - this.width : this.x;
		}

		boolean touches(Step other) {
			return this.row == other.row && from() < other.from() + other.width && other.from() < from() + this.width;
		}

	}

	/** Finds room for words. */
	private record Words(TimeScale scale, Locale reader, List<Step> steps) {

		private static final int MOST_ROWS = 8;

		private void place(String name, PartialDate date) {
			boolean chinese = this.reader.getLanguage().equals("zh");
			String text = date.text(this.reader);
			// the time in force is told in more words than a date
			int length = name.equals("today") ? (chinese ? 12 : 26) : text.length() + 1;
			double width = length * (chinese ? CHARACTER * 0.8 : LETTER) / NARROWEST;
			double x = this.scale.x(date.day());
			for (int row = 0; row < MOST_ROWS; row++) {
				for (boolean before : new boolean[] { false, true }) {
					Step step = new Step(name, date, x, width, before, row);
					boolean inside = step.from() >= 0 && step.from() + width <= 100;
					if (inside && this.steps.stream().noneMatch(step::touches)) {
						this.steps.add(step);
						return;
					}
				}
			}
		}

	}

}
