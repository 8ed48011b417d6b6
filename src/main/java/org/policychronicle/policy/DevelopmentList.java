package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.policychronicle.record.RecordName;

/**
 * One page of the developments, the newest first.
 *
 * @param description what is shown, in a sentence
 * @param day today
 * @param page the page, counted from 1
 * @param more whether there are older ones
 * @param steps the developments
 * @param agencies the bodies to choose from
 */
record DevelopmentList(String description, LocalDate day, int page, boolean more, List<Development> steps,
		List<RecordName> agencies) {

	/**
	 * The developments by year.
	 */
	public List<FrontPage.Year> years() {
		List<FrontPage.Year> years = new ArrayList<>();
		for (Development step : this.steps) {
			int year = step.date().year();
			if (years.isEmpty() || years.get(years.size() - 1).year() != year) {
				years.add(new FrontPage.Year(year, new ArrayList<>()));
			}
			years.get(years.size() - 1).steps().add(step);
		}
		return years;
	}

}
