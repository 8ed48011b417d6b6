package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Address;

/**
 * How many steps there are in each of the latest years, each leading to its own.
 *
 * @param bars the years, the earliest first
 */
record StepYears(List<Bar> bars) {

	private static final int YEARS = 12;

	private static final int HIGHEST = 34;

	/**
	 * The years up to the last one with a step.
	 * @param steps how many steps lie in each year
	 * @param first the first day asked for; null where open
	 * @param last the last day asked for; null where open
	 * @param address the address of the page
	 */
	static StepYears of(Map<String, Long> steps, @Nullable LocalDate first, @Nullable LocalDate last, Address address) {
		int end = steps.keySet().stream().mapToInt(Integer::parseInt).max().orElse(0);
		if (end == 0) {
			return new StepYears(List.of());
		}
		int start = Math.max(end - YEARS + 1, steps.keySet().stream().mapToInt(Integer::parseInt).min().orElse(end));
		List<Long> counts = IntStream.rangeClosed(start, end)
			.mapToObj((year) -> steps.getOrDefault(Integer.toString(year), 0L))
			.toList();
		long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
		return new StepYears(IntStream.rangeClosed(start, end).mapToObj((year) -> {
			long count = counts.get(year - start);
			boolean chosen = (first == null || first.getYear() <= year) && (last == null || last.getYear() >= year);
			return new Bar(year, count, (count > 0) ? Math.toIntExact(2 + (HIGHEST - 2) * count / most) : 0,
					chosen && (first != null || last != null), of(address, year, year).toString());
		}).toList());
	}

	/**
	 * The years with a step, the latest first.
	 */
	public List<Bar> newestFirst() {
		return this.bars.stream()
			.filter((bar) -> bar.count() > 0)
			.sorted(Comparator.comparing(Bar::year).reversed())
			.toList();
	}

	/**
	 * The same page for some years.
	 */
	static Address of(Address address, int first, int last) {
		return address.with("year", null).with("from", first).with("to", last).page(1);
	}

	/**
	 * One year.
	 *
	 * @param year the year
	 * @param count how many steps lie in it
	 * @param height how high its bar is
	 * @param chosen whether it is among those asked for
	 * @param address the page of it alone
	 */
	record Bar(int year, long count, int height, boolean chosen, String address) {

		public String century() {
			return Integer.toString(this.year / 100);
		}

		public String decade() {
			return "%02d".formatted(this.year % 100);
		}

	}

}
