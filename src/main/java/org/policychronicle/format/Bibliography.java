package org.policychronicle.format;

import java.util.List;

/** Works for a reference manager. */
public interface Bibliography {

	/**
	 * How many works there are for whom asks for no number.
	 */
	int MOST = 5000;

	/**
	 * The works, in the order of the list they come from.
	 */
	List<CitedWork> works();

	static Bibliography of(List<CitedWork> works) {
		return () -> works;
	}

}
