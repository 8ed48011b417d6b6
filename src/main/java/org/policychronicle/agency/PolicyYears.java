package org.policychronicle.agency;

import java.util.List;
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
	 * How many policies a body has a part in, each once.
	 * @param agency the identifier of the body
	 */
	long count(long agency);

	/**
	 * The parts that a body has in policies, the most frequent first.
	 * @param agency the identifier of the body
	 */
	List<String> roles(long agency);

	/**
	 * The policies of each body by year, by the identifier of the body.
	 * @param role the part that it must have in them; any where null
	 */
	Map<Long, SortedMap<Integer, Long>> byAgency(@Nullable String role);

}
