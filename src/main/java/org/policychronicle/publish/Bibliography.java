package org.policychronicle.publish;

import java.util.List;

/**
 * Works for a reference manager.
 *
 * @param works the works, in the order of the list they come from
 */
public record Bibliography(List<Work> works) {

	/**
	 * How many works there are for whom asks for no number.
	 */
	public static final int MOST = 5000;

	public static Bibliography of(Work work) {
		return new Bibliography(List.of(work));
	}

}
