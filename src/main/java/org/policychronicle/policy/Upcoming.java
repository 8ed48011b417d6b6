package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of the days to come.
 *
 * @param day today
 * @param fixed what has a day after today, the next first
 * @param open drafts that can still be commented on, the latest first
 * @param waiting drafts without a final text that can no longer be commented on
 * @param drafts how many drafts there are without a final text, in all
 */
record Upcoming(LocalDate day, List<Development> fixed, List<Brief> open, List<Brief> waiting, long drafts) {

}
