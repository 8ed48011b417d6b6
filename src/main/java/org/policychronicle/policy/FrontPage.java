package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.policychronicle.web.Facet;
import org.policychronicle.web.TimeScale;

/**
 * What is in force, what is coming and what changed, for who opens the site.
 *
 * @param since the year of the first instrument
 * @param inForce how many instruments are in force today
 * @param most those of the nation with the most duties
 * @param lines their lives, by slug
 * @param scale where the days of their lives are
 * @param today where today is on it, in per cent
 * @param day today
 * @param coming what has a day after today, the next first
 * @param drafts drafts without a final text, the latest first
 * @param years this year and the last, each with its latest steps
 * @param topics how many instruments there are on each topic
 * @param regulators how many instruments each body issued
 */
public record FrontPage(int since, long inForce, List<Brief> most, Map<String, LifeLine> lines, TimeScale scale,
		double today, LocalDate day, List<Development> coming, List<Brief> drafts, List<Year> years,
		List<Facet.Value> topics, List<Facet.Value> regulators) {

	/**
	 * A year.
	 *
	 * @param year which
	 * @param steps its latest steps
	 */
	public record Year(int year, List<Development> steps) {

	}

}
