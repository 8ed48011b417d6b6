package org.policychronicle.timeline;

import jakarta.persistence.Embeddable;
import org.policychronicle.record.PartialDate;

/**
 * How the 2024 overview tells an event that the record tells better.
 *
 * @param title what happened, as it says
 * @param details more of it, in our words
 * @param date the date it gives
 */
@Embeddable
record EventOverview(String title, String details, PartialDate date) {
}
