package org.policychronicle.timeline;

import org.policychronicle.web.Results;

/**
 * What a search for events answers.
 *
 * @param results one page of the events
 * @param choices what the filter form offers
 */
record EventList(Results<EventSummary> results, TimelineChoices choices) {

}
