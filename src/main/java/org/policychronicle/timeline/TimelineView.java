package org.policychronicle.timeline;

import org.policychronicle.record.Slugged;

/** How the timeline is shown: a row for each instrument, or a list of events. */
enum TimelineView implements Slugged {

	RULES, DATE, LIST;

}
