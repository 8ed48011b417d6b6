package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which instruments are to be rows of the timeline.
 *
 * @param theme their theme; all where null
 * @param status their status today; where null those in force or issued, which bind, and
 * the drafts of this year and the last
 * @param agency slugs of bodies, any of which has a part in them
 * @param lastYear the last year in which they may have begun; any where null
 */
public record RuleFilter(@Nullable RuleTheme theme, PolicyStatus.@Nullable Value status, List<String> agency,
		@Nullable Integer lastYear) {

}
