package org.policychronicle.agency;

import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * In how many policies of each year public bodies have a part, as whoever keeps the
 * policies counts them.
 */
public interface PolicyYears {

	/**
	 * The policies of all bodies by year, each once.
	 * @param role the part that some body must have in them; all policies where null
	 */
	SortedMap<Integer, Long> all(@Nullable String role);

	/**
	 * The policies of each body by year, by the identifier of the body.
	 * @param role the part that it must have in them; any where null
	 */
	Map<Long, SortedMap<Integer, Long>> byAgency(@Nullable String role);

}
