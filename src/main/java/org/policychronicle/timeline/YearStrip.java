package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How many events begin in each year, as a row of bars: the timeline at a glance. Years
 * without an event keep their place.
 *
 * @param bars the bars, from the first year to the last
 * @param total how many events they stand for
 */
public record YearStrip(List<Bar> bars, long total) {

	/** The height of the picture above its axis. */
	public static final int HEIGHT = 70;

	private static final int STEP = 29;

	private static final int LABEL = 16;

	// the last year is a little wider than its place
	private static final int EDGE = 8;

	static YearStrip of(List<YearCount> counts) {
		TreeMap<Integer, Long> byYear = new TreeMap<>(
				counts.stream().collect(Collectors.toMap(YearCount::year, YearCount::number)));
		List<Bar> bars = new ArrayList<>();
		if (!byYear.isEmpty()) {
			long most = byYear.values().stream().mapToLong(Long::longValue).max().orElse(1);
			for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
				bars.add(bar(year, bars.size() * STEP, byYear, most));
			}
		}
		return new YearStrip(bars, byYear.values().stream().mapToLong(Long::longValue).sum());
	}

	private static Bar bar(int year, int x, Map<Integer, Long> byYear, long most) {
		long count = byYear.getOrDefault(year, 0L);
		int height = (count > 0) ? Math.max(2, Math.toIntExact(count * (HEIGHT - LABEL) / most)) : 0;
		return new Bar(year, count, x, HEIGHT - height, height);
	}

	public int width() {
		return this.bars.size() * STEP + EDGE;
	}

	/**
	 * The first bar; null where there is none.
	 */
	public @Nullable Bar first() {
		return this.bars.isEmpty() ? null : this.bars.get(0);
	}

	/**
	 * The last bar; null where there is none.
	 */
	public @Nullable Bar last() {
		return this.bars.isEmpty() ? null : this.bars.get(this.bars.size() - 1);
	}

	/**
	 * The bar of one year.
	 *
	 * @param year the year
	 * @param count how many events begin in it
	 * @param x where its place begins
	 * @param y where it ends at the top
	 * @param height how high it is
	 */
	public record Bar(int year, long count, int x, int y, int height) {

		public int barX() {
			return this.x + 4;
		}

		public int width() {
			return STEP - 8;
		}

		public int middle() {
			return this.x + STEP / 2;
		}

	}

	/**
	 * How many events begin in a year.
	 */
	record YearCount(int year, long number) {

	}

}
