package org.policychronicle.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/** Knows what else somebody may have meant who asked for what is not there. */
public interface Guesses {

	/**
	 * Records of a name like the one that was asked for, the likeliest first.
	 * @param asked a name or slug, as it was written
	 */
	List<Guess> of(String asked);

	/**
	 * A record that may be meant.
	 *
	 * @param title its title or name in English
	 * @param chineseTitle its title or name in Chinese, where known
	 * @param links where it is found
	 */
	record Guess(String title, @Nullable String chineseTitle, RecordLinks links) implements Titled {

	}

}
