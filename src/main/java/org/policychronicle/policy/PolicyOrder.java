package org.policychronicle.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;

/**
 * An order of all policies. A date is stored as the first day of its period: a coarse one
 * comes after the finer ones of its period when the newest is first, and before them when
 * the oldest is. Policies without the date come last.
 *
 * @param columns the order as SQL writes it
 * @param layer the layer whose policies have it
 */
record PolicyOrder(String columns, Layer layer) {

	/** The latest changed first. */
	static final PolicyOrder CHANGED = new PolicyOrder("""
			coalesce((select max(changed_at) from change where record_kind = 'policy' and record_slug = slug),
				'-infinity') desc, """ + " " + of(PolicySort.NEWEST, null, Layer.ALL, Locale.ENGLISH).columns(),
			Layer.ALL);

	private static final String UNDATED = "%s %s, slug";

	/**
	 * The order that was asked for.
	 * @param sort the sort of order
	 * @param basis which date is meant by newest and oldest; that of issue where null
	 * @param layer which layers give dates and titles
	 * @param reader the language whose titles are shown
	 */
	static PolicyOrder of(PolicySort sort, @Nullable YearBasis basis, Layer layer, Locale reader) {
		if (sort == PolicySort.TITLE) {
			boolean chinese = reader.getLanguage().equals("zh") && layer == Layer.ALL;
			String title = (layer == Layer.ALL) ? "title" : inDocument("title");
			return new PolicyOrder(chinese ? "coalesce(chinese_title, title) collate \"zh-Hans-x-icu\", slug"
					: title + " collate \"en-x-icu\", slug", layer);
		}
		boolean newest = sort == PolicySort.NEWEST;
		String date = ((layer == Layer.ALL) ? "" : "document_")
				+ ((basis == YearBasis.EFFECTIVE) ? "effective" : "issued");
		String year = (layer == Layer.ALL && basis != YearBasis.SOURCE) ? "source_year" : inDocument("source_year");
		String first = (basis != YearBasis.SOURCE) ? "" : year + (newest ? " desc, " : ", ");
		String byDate = newest ? "%1$s_on desc nulls last, %1$s_precision, " : "%1$s_on, %1$s_precision desc, ";
		return new PolicyOrder(first + byDate.formatted(date) + UNDATED.formatted(year, newest ? "desc" : "asc"),
				layer);
	}

	private static String inDocument(String column) {
		return "coalesce((select %1$s from document_policy d where d.id = policy.id), %1$s)".formatted(column);
	}

	/**
	 * All orders that can be asked for.
	 */
	static Set<PolicyOrder> all() {
		return Stream
			.concat(Stream.of(CHANGED),
					Arrays.stream(PolicySort.values())
						.flatMap((sort) -> EnumSet.allOf(YearBasis.class)
							.stream()
							.flatMap((basis) -> EnumSet.allOf(Layer.class)
								.stream()
								.flatMap((layer) -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
									.map((reader) -> of(sort, basis, layer, reader))))))
			.collect(Collectors.toSet());
	}

}
