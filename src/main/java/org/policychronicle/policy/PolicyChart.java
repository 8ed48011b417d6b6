package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.policychronicle.record.Slugged;

/**
 * Policies by year and family of type, laid out as stacked bars. Years without a policy
 * keep their place.
 *
 * @param years the bars, from the first year to the last
 * @param width the width of the picture
 */
record PolicyChart(List<Year> years, int width) {

	/** The height of the picture above its axis. */
	public static final int HEIGHT = 120;

	private static final int STEP = 44;

	private static final int BAR = 30;

	/**
	 * Lays out the counts.
	 * @param counts how many policies of each family, for each year that has any
	 */
	static PolicyChart of(SortedMap<Integer, Map<Family, Long>> counts) {
		if (counts.isEmpty()) {
			return new PolicyChart(List.of(), 0);
		}
		long most = counts.values()
			.stream()
			.mapToLong((families) -> families.values().stream().mapToLong(Long::longValue).sum())
			.max()
			.orElse(1);
		List<Year> years = new ArrayList<>();
		for (int year = counts.firstKey(); year <= counts.lastKey(); year++) {
			years.add(Year.of(year, years.size() * STEP, counts.getOrDefault(year, Map.of()), most));
		}
		return new PolicyChart(years, years.size() * STEP);
	}

	/**
	 * The year with the most policies, the later of two alike; null where there is none.
	 */
	public Year fullest() {
		return this.years.stream().max(Comparator.comparingLong(Year::total).thenComparingInt(Year::year)).orElse(null);
	}

	public List<Family> families() {
		return List.of(Family.values());
	}

	/** Types that a reader of a small picture can tell apart. */
	enum Family implements Slugged {

		BINDING("binding", "law", "administrative-regulation", "department-rules", "local-regulation",
				"local-government-rules", "judicial-interpretation", "standard"),
		PLANS("plans", "plan", "strategy"),
		SOFT("soft", "framework", "programme", "normative-document", "self-regulation", "campaign", "guidance"),
		OPEN("open", "draft", "unidentified");

		private final String slug;

		private final List<String> types;

		Family(String slug, String... types) {
			this.slug = slug;
			this.types = List.of(types);
		}

		@Override
		public String slug() {
			return this.slug;
		}

		List<String> types() {
			return this.types;
		}

	}

	/**
	 * The bar of one year.
	 *
	 * @param year the year
	 * @param x where the bar begins
	 * @param segments its parts, from the bottom up
	 * @param total how many policies it stands for
	 */
	record Year(int year, int x, List<Segment> segments, long total) {

		private static Year of(int year, int x, Map<Family, Long> families, long most) {
			List<Segment> segments = new ArrayList<>();
			int top = HEIGHT;
			for (Family family : Family.values()) {
				long count = families.getOrDefault(family, 0L);
				if (count > 0) {
					int height = Math.max(2, Math.toIntExact(count * (HEIGHT - 20) / most));
					top -= height;
					segments.add(new Segment(family, count, top, height));
				}
			}
			return new Year(year, x, segments, families.values().stream().mapToLong(Long::longValue).sum());
		}

		public int barX() {
			return this.x + (STEP - BAR) / 2;
		}

		public int barWidth() {
			return BAR;
		}

		public int middle() {
			return this.x + STEP / 2;
		}

		public int top() {
			return this.segments.isEmpty() ? HEIGHT : this.segments.get(this.segments.size() - 1).y();
		}

		public long count(Family family) {
			return this.segments.stream()
				.filter((segment) -> segment.family() == family)
				.mapToLong(Segment::count)
				.sum();
		}

	}

	/**
	 * The part of a bar that one family takes.
	 */
	record Segment(Family family, long count, int y, int height) {

	}

}
