package org.policychronicle.web;

import java.util.List;

/** Knows what else somebody may have meant who asked for what is not there. */
public interface Guesses {

	/**
	 * Names like the one that was asked for, the likeliest first.
	 * @param asked a name or slug, as it was written
	 */
	List<String> of(String asked);

}
