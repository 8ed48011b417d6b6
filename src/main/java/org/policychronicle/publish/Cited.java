package org.policychronicle.publish;

import java.util.List;

/** A record that can be cited. */
public interface Cited extends Bibliography {

	/**
	 * How it is cited.
	 */
	Work work();

	@Override
	default List<Work> works() {
		return List.of(work());
	}

}
