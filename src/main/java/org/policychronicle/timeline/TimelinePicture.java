package org.policychronicle.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;

/**
 * The timeline as a picture: one axis over all years, lanes by kind, marks as wide as
 * their dates are uncertain. All places are worked out here, so that the template only
 * draws; a mark that finds no room for its label keeps its name for those who point at
 * it, and marks that find no room at all are counted at their year.
 *
 * @param years the years of the axis, those without an entry too
 * @param lanes the lanes, from the top
 * @param height the height of the picture
 */
record TimelinePicture(List<Year> years, List<Lane> lanes, int height) {

	/** The width that all places refer to. */
	public static final int WIDTH = 1000;

	private static final int AXIS = 26;

	private static final int LANE_HEAD = 24;

	private static final int ROW = 20;

	private static final int MOST_ROWS = 24;

	private static final double LEAST_WIDTH = 10;

	private static final double CHARACTER = 5.7;

	private static final int LONGEST_LABEL = 34;

	/**
	 * Lays out the picture.
	 * @param items what is to be shown, in any order
	 * @param order the lanes, from the top
	 * @param from the first day of the axis; that of the first item where null
	 * @param to the last day of the axis; that of the last item where null
	 * @return the picture, or null where there is nothing to draw
	 */
	static @Nullable TimelinePicture of(Collection<Item> items, List<String> order, @Nullable LocalDate from,
			@Nullable LocalDate to) {
		if (items.isEmpty()) {
			return null;
		}
		int first = ((from != null) ? from : items.stream().map(Item::start).min(Comparator.naturalOrder()).get())
			.getYear();
		int last = ((to != null) ? to : items.stream().map(Item::stop).max(Comparator.naturalOrder()).get()).getYear();
		Scale scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
		Map<String, List<Item>> byLane = new HashMap<>();
		items.stream()
			.sorted(Comparator.comparing(Item::start).thenComparing(Item::stop).thenComparing(Item::title))
			.forEach((item) -> byLane.computeIfAbsent(item.lane(), (lane) -> new ArrayList<>()).add(item));
		List<Lane> lanes = new ArrayList<>();
		int y = AXIS;
		for (String lane : order) {
			if (byLane.containsKey(lane)) {
				Lane laid = Lane.of(lane, y, byLane.get(lane), scale);
				lanes.add(laid);
				y += laid.height();
			}
		}
		List<Year> years = new ArrayList<>();
		for (int year = first; year <= last; year++) {
			int shown = year;
			boolean empty = items.stream()
				.noneMatch((item) -> item.start().getYear() <= shown && item.stop().getYear() >= shown);
			years.add(new Year(year, scale.x(LocalDate.of(year, 1, 1)), scale.x(LocalDate.of(year + 1, 1, 1)), empty));
		}
		return new TimelinePicture(years, lanes, y + 6);
	}

	/**
	 * Something to draw.
	 *
	 * @param lane the message key of the lane it belongs to
	 * @param title its title
	 * @param date when it happened or began
	 * @param end when it ended, if it is a span
	 * @param address its page
	 */
	record Item(String lane, String title, PartialDate date, @Nullable PartialDate end, String address) {

		LocalDate start() {
			return this.date.day();
		}

		LocalDate stop() {
			return ((this.end != null) ? this.end : this.date).lastDay();
		}

	}

	/**
	 * A year of the axis.
	 *
	 * @param year the year
	 * @param x where it begins
	 * @param end where it ends
	 * @param empty whether nothing happened in it
	 */
	record Year(int year, double x, double end, boolean empty) {

		public double middle() {
			return (this.x + this.end) / 2;
		}

		public double width() {
			return this.end - this.x;
		}

	}

	/**
	 * A lane, with its marks in rows that do not overlap.
	 *
	 * @param name the message key of its name
	 * @param y its upper edge
	 * @param marks its marks
	 * @param more how many marks found no room, by year
	 * @param height how high it is
	 */
	record Lane(String name, int y, List<Mark> marks, List<More> more, int height) {

		private static Lane of(String name, int y, List<Item> items, Scale scale) {
			List<Double> rowEnds = new ArrayList<>();
			List<Mark> marks = new ArrayList<>();
			Map<Integer, Integer> overflow = new TreeMap<>();
			for (Item item : items) {
				double x = scale.x(item.start());
				double end = Math.max(x + LEAST_WIDTH, scale.x(item.stop().plusDays(1)));
				String label = (item.title().length() <= LONGEST_LABEL) ? item.title()
						: item.title().substring(0, LONGEST_LABEL - 1).stripTrailing() + "…";
				double length = 6 + label.length() * CHARACTER;
				Side side = (length + 12 < end - x) ? Side.INSIDE : (end + length > WIDTH) ? Side.BEFORE : Side.AFTER;
				int row = free(rowEnds, (side == Side.BEFORE) ? x - length : x);
				if (row < MOST_ROWS) {
					occupy(rowEnds, row, ((side == Side.AFTER) ? end + length : end) + 8);
					marks.add(new Mark(item, x, end - x, y + LANE_HEAD + row * ROW, label, side));
					continue;
				}
				row = free(rowEnds, x);
				if (row < MOST_ROWS) {
					occupy(rowEnds, row, end + 3);
					marks.add(new Mark(item, x, end - x, y + LANE_HEAD + row * ROW, null, Side.AFTER));
				}
				else {
					overflow.merge(item.start().getYear(), 1, Integer::sum);
				}
			}
			int rows = rowEnds.size() + (overflow.isEmpty() ? 0 : 1);
			List<More> more = overflow.entrySet()
				.stream()
				.map((year) -> new More(year.getKey(), year.getValue(), scale.x(LocalDate.of(year.getKey(), 7, 1)),
						y + LANE_HEAD + rowEnds.size() * ROW))
				.toList();
			return new Lane(name, y, marks, more, LANE_HEAD + rows * ROW + 4);
		}

		private static int free(List<Double> rowEnds, double x) {
			for (int row = 0; row < rowEnds.size(); row++) {
				if (rowEnds.get(row) <= x) {
					return row;
				}
			}
			return rowEnds.size();
		}

		private static void occupy(List<Double> rowEnds, int row, double end) {
			if (row == rowEnds.size()) {
				rowEnds.add(end);
			}
			else {
				rowEnds.set(row, end);
			}
		}

	}

	/**
	 * An item in its place.
	 *
	 * @param item what it stands for
	 * @param x where it begins
	 * @param width how wide it is: as wide as its date is uncertain
	 * @param y its upper edge
	 * @param label its title, shortened; null where there is no room
	 * @param side where the label stands
	 */
	record Mark(Item item, double x, double width, int y, @Nullable String label, Side side) {

		/**
		 * Whether it is a point in time rather than a stretch.
		 */
		public boolean point() {
			return this.item.date().precision().slug().equals("day") && this.item.end() == null;
		}

		public double labelX() {
			return switch (this.side) {
				case BEFORE -> this.x - 6;
				case INSIDE -> this.x + 8;
				case AFTER -> this.x + this.width + 6;
			};
		}

	}

	/**
	 * Where a label stands: after its mark, before it for want of room, or in one that is
	 * wide enough.
	 */
	enum Side {

		BEFORE, INSIDE, AFTER

	}

	/**
	 * Marks for which there was no room.
	 *
	 * @param year their year
	 * @param count how many they are
	 * @param x where the number stands
	 * @param y where the number stands
	 */
	record More(int year, int count, double x, int y) {

	}

	/** From days to places. */
	private record Scale(LocalDate from, LocalDate to) {

		double x(LocalDate day) {
			double share = (double) ChronoUnit.DAYS.between(this.from, day)
					/ ChronoUnit.DAYS.between(this.from, this.to);
			return Math.round(Math.max(0, Math.min(1, share)) * WIDTH * 10) / 10.0;
		}

	}

}
