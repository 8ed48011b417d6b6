package org.policychronicle.timeline;

import java.util.List;

import org.policychronicle.web.Results;

/**
 * What the page of the timeline shows.
 *
 * @param results one page of the events
 * @param choices what the filter form offers
 * @param drawn all of the events, to be drawn
 */
record EventList(Results<EventSummary> results, TimelineChoices choices, List<EventMark> drawn) {

}
