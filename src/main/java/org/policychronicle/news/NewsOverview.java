package org.policychronicle.news;

import org.policychronicle.record.PartialDate;

/**
 * What the 2024 overview says of a headline where the record knows better.
 *
 * @param date the date it gives
 */
record NewsOverview(PartialDate date) {
}
