package org.policychronicle.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * In how many policies of each year public bodies have a part. Years without one keep
 * their place.
 *
 * @param years the years, from the first that has a column of its own to the last
 * @param earlier the last year before those, where there are policies of it; else null
 * @param rows the bodies that have a part in any, those with the most first
 * @param all the policies of all bodies by year, each once
 */
record AgencyMatrix(List<Integer> years, @Nullable Integer earlier, List<Row> rows, SortedMap<Integer, Long> all) {

	/** Up to how many policies each shade but the last reaches. */
	private static final long[] SHADES = { 1, 3, 6, 12 };

	private static final int MOST_YEARS = 14;

	/**
	 * Lays out the counts.
	 * @param agencies the bodies, in the order in which equal ones stand
	 * @param counts their policies by year, by identifier
	 * @param all the policies of all bodies by year, each once
	 */
	static AgencyMatrix of(List<Agency> agencies, Map<Long, SortedMap<Integer, Long>> counts,
			SortedMap<Integer, Long> all) {
		List<Row> rows = agencies.stream()
			.map((agency) -> new Row(agency.slug, agency.name, agency.chineseName, agency.acronym,
					counts.getOrDefault(agency.id, new TreeMap<>())))
			.filter((row) -> !row.counts().isEmpty())
			.sorted(Comparator.comparingLong(Row::total).reversed())
			.toList();
		int first = rows.stream().mapToInt((row) -> row.counts().firstKey()).min().orElse(0);
		int last = rows.stream().mapToInt((row) -> row.counts().lastKey()).max().orElse(-1);
		int shown = Math.max(first, last - MOST_YEARS + 1);
		return new AgencyMatrix(IntStream.rangeClosed(shown, last).boxed().toList(), (first < shown) ? shown - 1 : null,
				rows, all);
	}

	/**
	 * How dark a cell is, from 1 to 5.
	 */
	public int shade(long count) {
		int shade = 1;
		while (shade <= SHADES.length && count > SHADES[shade - 1]) {
			shade++;
		}
		return shade;
	}

	/**
	 * All policies of a year.
	 */
	public long count(int year) {
		return this.all.getOrDefault(year, 0L);
	}

	/**
	 * All policies up to a year.
	 */
	public long countTo(int year) {
		return sum(this.all.headMap(year + 1));
	}

	/**
	 * All policies of all years.
	 */
	public long total() {
		return sum(this.all);
	}

	private static long sum(SortedMap<Integer, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * The years of one body.
	 *
	 * @param slug its slug
	 * @param title its name in English
	 * @param chineseTitle its name in Chinese, where known
	 * @param acronym its acronym, where it has one
	 * @param counts how many policies it has a part in, by year
	 */
	record Row(String slug, String title, @Nullable String chineseTitle, @Nullable String acronym,
			SortedMap<Integer, Long> counts) implements Titled {

		public long count(int year) {
			return this.counts.getOrDefault(year, 0L);
		}

		public long countTo(int year) {
			return sum(this.counts.headMap(year + 1));
		}

		public long total() {
			return sum(this.counts);
		}

		public RecordLinks links() {
			return RecordKind.AGENCY.links(this.slug);
		}

	}

}
