package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.policychronicle.web.TimeScale;

/**
 * What there is on a topic.
 *
 * @param topic the topic
 * @param day today
 * @param all how many instruments there are on it
 * @param inForce how many of them are in force today
 * @param drafted how many are drafts without a final text
 * @param rules those in force, the latest first, as far as the page has room
 * @param lines their lives, by slug
 * @param scale where the days of their lives are
 * @param today where today is on it, in per cent
 * @param drafts the drafts, the latest first, as far as the page has room
 * @param coming what has a day after today, the next first
 * @param steps what happened last
 */
record TopicPage(Topic topic, LocalDate day, long all, long inForce, long drafted, List<Brief> rules,
		Map<String, LifeLine> lines, TimeScale scale, double today, List<Brief> drafts, List<Development> coming,
		List<Development> steps) {

}
