package org.policychronicle.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * What a filter matches, parameter by parameter, as the sets of the records that meet
 * each demand, so that each can also be left out.
 */
public final class FilterMatches {

	private final RoaringBitmap everything;

	private final Map<String, RoaringBitmap> byParameter = new LinkedHashMap<>();

	/**
	 * Demands nothing yet.
	 * @param everything all records there are
	 */
	public FilterMatches(RoaringBitmap everything) {
		this.everything = everything;
	}

	/**
	 * Adds what one parameter matches.
	 * @param parameter the parameter
	 * @param records the records that meet it; null where it asks for nothing
	 */
	public FilterMatches add(String parameter, @Nullable RoaringBitmap records) {
		if (records != null) {
			this.byParameter.merge(parameter, records, (one, other) -> RoaringBitmap.and(one, other));
		}
		return this;
	}

	/**
	 * The records that meet all conditions.
	 */
	public RoaringBitmap all() {
		return without();
	}

	/**
	 * The records that meet all conditions but those of some parameters.
	 */
	public RoaringBitmap without(String... parameters) {
		List<String> left = List.of(parameters);
		return this.byParameter.entrySet()
			.stream()
			.filter((demand) -> !left.contains(demand.getKey()))
			.map(Map.Entry::getValue)
			.reduce((one, other) -> RoaringBitmap.and(one, other))
			.orElse(this.everything);
	}

	/**
	 * How many records there would be if one parameter asked for nothing, each in its
	 * turn; one that would bring none is absent.
	 */
	public Map<String, Long> withoutEach() {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.byParameter.keySet().forEach((parameter) -> {
			long count = without(parameter).getLongCardinality();
			if (count > 0) {
				counts.put(parameter, count);
			}
		});
		return counts;
	}

}
