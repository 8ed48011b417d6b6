package org.policychronicle.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

/**
 * One change of the data.
 *
 * @param id its number
 * @param changedAt when it was made
 * @param kind the kind of record it changed; null where it concerns the whole
 * @param slug the slug of that record
 * @param title its title or name in English; null where it is no more
 * @param chineseTitle the same in Chinese, where known
 * @param what what changed
 * @param chineseWhat the same in Chinese
 * @param why why
 * @param chineseWhy the same in Chinese
 * @param field the field of the record file that changed; null where all of it is new
 * @param oldValue what stood there before, as JSON where it is no plain text
 * @param newValue what stands there now
 * @param links where the record is found; null where it concerns the whole
 */
public record ChangeRecord(long id, Instant changedAt, @Nullable RecordKind kind, @Nullable String slug,
		@Nullable String title, @Nullable String chineseTitle, String what, @Nullable String chineseWhat, String why,
		@Nullable String chineseWhy, @Nullable String field, @Nullable String oldValue, @Nullable String newValue,
		@Nullable RecordLinks links) {

	static ChangeRecord of(Change change) {
		RecordKind kind = (change.recordKind != null) ? RecordKind.of(change.recordKind) : null;
		RecordLinks links = (kind != null && change.recordSlug != null) ? kind.links(change.recordSlug) : null;
		return new ChangeRecord(change.id, change.changedAt, kind, change.recordSlug, change.title, change.chineseTitle,
				change.what, change.chineseWhat, change.why, change.chineseWhy, change.field, change.oldValue,
				change.newValue, links);
	}

	/**
	 * The record and what changed.
	 */
	String heading() {
		return (this.title != null) ? this.title + ": " + this.what : this.what;
	}

	/**
	 * The same in Chinese; null where it is not known.
	 */
	@Nullable String chineseHeading() {
		return (this.chineseWhat == null) ? null
				: (this.chineseTitle != null) ? this.chineseTitle + "：" + this.chineseWhat : this.chineseWhat;
	}

	/**
	 * The day on which it was made.
	 */
	public PartialDate day() {
		return new PartialDate(LocalDate.ofInstant(this.changedAt, ZoneOffset.UTC), DatePrecision.DAY);
	}

}
