package org.policychronicle.timeline;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CalendarFeed;
import org.policychronicle.format.Feed;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

/**
 * An event as a list shows it.
 *
 * @param slug its slug
 * @param title its title, in our words
 * @param chineseTitle the same in Chinese
 * @param kind what it is about
 * @param milestone the step in the life of an instrument that it is, if it is one
 * @param date when it happened or began, as precisely as the overview says
 * @param endDate when it ended; null where it is no span
 * @param details what happened, in our words
 * @param chineseDetails the same in Chinese
 * @param link the link that the overview gives with it
 * @param policies the policies it concerns
 * @param agencies the public bodies that act in it
 * @param organizations the organizations that take part in it or are named with it
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
public record EventSummary(String slug, String title, @Nullable String chineseTitle, EventKind kind,
		@Nullable Milestone milestone, PartialDate date, @Nullable PartialDate endDate, String details,
		@Nullable String chineseDetails, EventLink link, List<Reference> policies, List<Reference> agencies,
		List<Reference> organizations, Origin origin, List<Integer> sourceLines, RecordLinks links) implements Titled {

	static EventSummary of(TimelineEvent event, RelatedRecords all, Layer layer) {
		EventReading told = event.reading(layer);
		RelatedRecords around = all.seen(layer);
		return new EventSummary(told.slug(), told.title(), event.recorded(event.chineseTitle, layer), told.kind(),
				told.milestone(), told.date(), told.end(), told.details(), event.recorded(event.chineseDetails, layer),
				event.link, around.of(RecordKind.POLICY), around.of(RecordKind.AGENCY),
				around.of(RecordKind.ORGANIZATION), event.origin, List.of(event.sourceLines),
				RecordKind.EVENT.links(told.slug()));
	}

	@JsonProperty
	public DatePrecision precision() {
		return this.date.precision();
	}

	@JsonProperty
	public @Nullable DatePrecision endPrecision() {
		return (this.endDate != null) ? this.endDate.precision() : null;
	}

	/**
	 * The event as it stands in a feed.
	 */
	Feed.Entry entry(ChangeTime changed) {
		return new Feed.Entry("event:" + this.slug, Bilingual.title(this),
				Bilingual.text(this.details, this.chineseDetails), this.date, changed.published(this.slug, this.origin),
				changed.of(this.slug), this.links);
	}

	/**
	 * The event as it stands in a calendar.
	 */
	CalendarFeed.Entry day(ChangeTime changed) {
		return new CalendarFeed.Entry("event-" + this.slug, Bilingual.title(this),
				Bilingual.text(this.details, this.chineseDetails), this.date, this.endDate, this.links.html(),
				changed.of(this.slug), changed.revision(this.slug));
	}

}
