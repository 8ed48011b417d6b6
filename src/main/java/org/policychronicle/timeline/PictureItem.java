package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;

/**
 * Something to draw on the timeline: one event, one news item, or several in one period
 * that there is no room to draw apart.
 *
 * @param lane the message key of the lane it belongs to
 * @param start the first day it may stand for
 * @param stop the last day it may stand for
 * @param title its title; for several their number
 * @param text all that is to be said of it
 * @param address where it leads
 * @param count for how many it stands
 */
record PictureItem(String lane, LocalDate start, LocalDate stop, String title, String text, String address, int count) {

	static PictureItem of(String lane, String title, PartialDate date, @Nullable PartialDate end, String address,
			Locale locale) {
		String when = (end != null) ? date.text(locale) + "–" + end.text(locale) : date.text(locale);
		return new PictureItem(lane, date.day(), ((end != null) ? end : date).lastDay(), title, when + ": " + title,
				address, 1);
	}

	static PictureItem of(EventMark event, Locale locale) {
		return of(event.kind().messageKey(), event.title(locale), event.date(), event.end(), event.address(), locale);
	}

	/**
	 * Whether any of it may lie between two days.
	 */
	boolean touches(LocalDate first, LocalDate last) {
		return !this.start.isAfter(last) && !this.stop.isBefore(first);
	}

	/**
	 * Whether it is one thing of one day.
	 */
	boolean isPoint() {
		return this.count == 1 && this.start.equals(this.stop);
	}

}
