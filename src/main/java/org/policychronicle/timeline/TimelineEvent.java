package org.policychronicle.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * One thing that happened, as the source tells it. Written by migrations, only read here.
 */
@Entity
@Immutable
class TimelineEvent {

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

}
