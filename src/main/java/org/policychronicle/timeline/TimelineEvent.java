package org.policychronicle.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * One thing that happened, as the source tells it. Written by migrations, only read here.
 */
@Entity
@Immutable
@SecondaryTable(name = TimelineEvent.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class TimelineEvent {

	static final String DOCUMENT = "document_event";

	@Id
	Long id;

	String slug;

	String title;

	@Nullable String chineseTitle;

	String details;

	@Nullable String chineseDetails;

	@Enumerated(EnumType.STRING)
	EventKind kind;

	@Enumerated(EnumType.STRING)
	@Nullable Milestone milestone;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "day"))
	@AttributeOverride(name = "precision", column = @Column(name = "precision"))
	PartialDate date;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "end_day"))
	@AttributeOverride(name = "precision", column = @Column(name = "end_precision"))
	@Nullable PartialDate end;

	@Embedded
	@AttributeOverride(name = "label", column = @Column(name = "link_label"))
	@AttributeOverride(name = "address", column = @Column(name = "link_address"))
	@AttributeOverride(name = "status", column = @Column(name = "link_status"))
	EventLink link;

	@Formula("(select s.slug from source_section s where s.id = section_id)")
	@Nullable String sectionSlug;

	@Formula("(select s.heading from source_section s where s.id = section_id)")
	@Nullable String sectionHeading;

	@Enumerated(EnumType.STRING)
	Origin origin;

	@Nullable
	@Enumerated(EnumType.STRING)
	Confidence confidence;

	Integer[] sourceLines;

	@Nullable String replacedBy;

	@Nullable String whyReplaced;

	@Nullable String chineseWhyReplaced;

	@Embedded
	@AttributeOverride(name = "title", column = @Column(name = "document_title"))
	@AttributeOverride(name = "details", column = @Column(name = "document_details"))
	@AttributeOverride(name = "date.day", column = @Column(name = "document_day"))
	@AttributeOverride(name = "date.precision", column = @Column(name = "document_precision"))
	@Nullable EventOverview overview;

	@Embedded
	@AttributeOverride(name = "slug", column = @Column(table = DOCUMENT, name = "slug"))
	@AttributeOverride(name = "title", column = @Column(table = DOCUMENT, name = "title"))
	@AttributeOverride(name = "details", column = @Column(table = DOCUMENT, name = "details"))
	@AttributeOverride(name = "kind", column = @Column(table = DOCUMENT, name = "kind"))
	@AttributeOverride(name = "milestone", column = @Column(table = DOCUMENT, name = "milestone"))
	@AttributeOverride(name = "date.day", column = @Column(table = DOCUMENT, name = "day"))
	@AttributeOverride(name = "date.precision", column = @Column(table = DOCUMENT, name = "precision"))
	@AttributeOverride(name = "end.day", column = @Column(table = DOCUMENT, name = "end_day"))
	@AttributeOverride(name = "end.precision", column = @Column(table = DOCUMENT, name = "end_precision"))
	@Nullable EventReading document;

	/**
	 * Its own values in the reading that is wanted.
	 */
	EventReading reading(Layer layer) {
		return (layer == Layer.DOCUMENT && this.document != null) ? this.document
				: new EventReading(this.slug, this.title, this.details, this.kind, this.milestone, this.date, this.end);
	}

	/**
	 * A value that the document's reading does not have.
	 */
	@Nullable String recorded(@Nullable String value, Layer layer) {
		return (layer == Layer.ALL) ? value : null;
	}

}
