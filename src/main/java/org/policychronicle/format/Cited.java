package org.policychronicle.format;

import java.util.List;

/** A record that can be cited. */
public interface Cited extends Bibliography {

	/**
	 * How it is cited.
	 */
	CitedWork work();

	@Override
	default List<CitedWork> works() {
		return List.of(work());
	}

}
