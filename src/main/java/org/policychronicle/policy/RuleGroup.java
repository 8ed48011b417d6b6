package org.policychronicle.policy;

import java.util.List;

/**
 * The instruments of one theme as rows of the timeline.
 *
 * @param theme the theme
 * @param rows those that are shown, by their entry into force
 * @param total how many there are
 */
public record RuleGroup(RuleTheme theme, List<RuleRow> rows, long total) {

	/**
	 * Whether it has more than it shows.
	 */
	public boolean isFolded() {
		return this.rows.size() < this.total;
	}

}
