package org.policychronicle.timeline;

import java.util.Map;

import org.policychronicle.web.Results;

/**
 * What the page of the timeline shows.
 *
 * @param results one page of the events
 * @param choices what the filter form offers
 * @param steps how many events lie in each year, whatever span is asked for
 */
record EventList(Results<EventSummary> results, TimelineChoices choices, Map<String, Long> steps) {

}
