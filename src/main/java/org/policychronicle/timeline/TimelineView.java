package org.policychronicle.timeline;

import org.policychronicle.record.Slugged;

/** How the timeline is shown: a row for each instrument, or a list of events. */
enum TimelineView implements Slugged {

	RULES("rules"), DATE("date"), LIST("list");

	private final String slug;

	TimelineView(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
