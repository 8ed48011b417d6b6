package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Policies by year as bars: what is chosen, in black, inside all there are, in grey.
 * Years without a policy keep their place. Widths are in per cent, so that the picture
 * fits any room.
 *
 * @param years the bars, from the first year to the last
 * @param earlier the last year before those, where there are policies of it; else null
 * @param chosen whether anything is left out by a filter
 */
record PolicyChart(List<Year> years, @Nullable Integer earlier, boolean chosen) {

	/** Where the bars stand, in pixels from the top. */
	public static final int GROUND = 122;

	private static final int TALLEST = 104;

	private static final int LEAST = 2;

	private static final int MOST_YEARS = 12;

	private static final double BAR = 0.8;

	private static final double WIDEST = 7;

	/**
	 * Lays out the counts.
	 * @param whole how many policies there are of each year
	 * @param open how many of these the other filters let through, whatever year is
	 * chosen
	 * @param isChosen whether a year is among those chosen
	 */
	static PolicyChart of(SortedMap<Integer, Long> whole, Map<Integer, Long> open, IntPredicate isChosen) {
		if (whole.isEmpty()) {
			return new PolicyChart(List.of(), null, false);
		}
		int last = whole.lastKey();
		int first = Math.max(whole.firstKey(), last - MOST_YEARS + 1);
		Integer earlier = whole.headMap(first).isEmpty() ? null : first - 1;
		long most = whole.tailMap(first).values().stream().mapToLong(Long::longValue).max().orElse(1);
		double step = 100.0 / (last - first + 1);
		List<Year> years = new ArrayList<>();
		for (int year = first; year <= last; year++) {
			double width = Math.min(step * BAR, WIDEST);
			double middle = (year - first + 0.5) * step;
			long count = open.getOrDefault(year, 0L);
			long all = whole.getOrDefault(year, 0L);
			years.add(new Year(year, round(middle - width / 2), round(width), round(middle), count, all,
					height(all, most), isChosen.test(year) ? height(count, most) : 0));
		}
		boolean chosen = years.stream().anyMatch((year) -> year.count() != year.all() || !isChosen.test(year.year()));
		return new PolicyChart(List.copyOf(years), earlier, chosen);
	}

	private static int height(long count, long most) {
		return (count > 0) ? Math.max(LEAST, Math.toIntExact(count * TALLEST / most)) : 0;
	}

	private static double round(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/**
	 * The bar of one year.
	 *
	 * @param year the year
	 * @param x where the bar begins, in per cent
	 * @param width how wide it is, in per cent
	 * @param middle its middle, in per cent
	 * @param count how many policies choosing the year shows
	 * @param all how many policies of the year there are
	 * @param height how tall the grey bar is, in pixels
	 * @param filled how tall the black one is, in pixels
	 */
	public record Year(int year, double x, double width, double middle, long count, long all, int height, int filled) {

		/**
		 * Whether only some of its policies are shown by choosing it.
		 */
		public boolean isPart() {
			return this.count != this.all;
		}

		public String left() {
			return this.x + "%";
		}

		public String center() {
			return this.middle + "%";
		}

		public String across() {
			return this.width + "%";
		}

		public int top() {
			return GROUND - this.height;
		}

		public int filledTop() {
			return GROUND - this.filled;
		}

		/**
		 * The century, left out where there is little room.
		 */
		public String century() {
			return Integer.toString(this.year / 100);
		}

		/**
		 * The year within its century.
		 */
		public String ofCentury() {
			return "%02d".formatted(this.year % 100);
		}

	}

}
