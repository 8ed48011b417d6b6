package org.policychronicle.timeline;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Titled;

/**
 * As much of an event as the picture of the timeline needs.
 *
 * @param slug its slug
 * @param title its title
 * @param chineseTitle the same in Chinese
 * @param kind what it is about
 * @param date when it happened or began
 * @param end when it ended; null where it is no span
 */
record EventMark(String slug, String title, @Nullable String chineseTitle, EventKind kind, PartialDate date,
		@Nullable PartialDate end) implements Titled {

	/**
	 * How the source document tells an event.
	 */
	static EventMark told(TimelineEvent event) {
		EventReading told = event.reading(Layer.DOCUMENT);
		return new EventMark(told.slug(), told.title(), null, told.kind(), told.date(), told.end());
	}

	String address() {
		return RecordKind.EVENT.links(this.slug).html();
	}

}
