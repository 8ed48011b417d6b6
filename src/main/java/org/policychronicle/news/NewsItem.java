package org.policychronicle.news;

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
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Says;

/**
 * One headline that the source lists. Written by migrations, only read here.
 */
@Entity
@Immutable
@SecondaryTable(name = NewsItem.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class NewsItem {

	static final String DOCUMENT = "document_news";

	@Id
	Long id;

	String slug;

	String title;

	@Enumerated(EnumType.STRING)
	NewsKind kind;

	@Nullable Long publisherId;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "day"))
	@AttributeOverride(name = "precision", column = @Column(name = "precision"))
	PartialDate date;

	@Formula("(select s.slug from source_section s where s.id = section_id)")
	@Nullable String sectionSlug;

	@Formula("(select s.heading from source_section s where s.id = section_id)")
	@Nullable String sectionHeading;

	@Nullable String address;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(table = DOCUMENT, name = "day"))
	@AttributeOverride(name = "precision", column = @Column(table = DOCUMENT, name = "precision"))
	@Nullable PartialDate told;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

	/**
	 * The date that the document gives, where it is known to be wrong.
	 */
	@Nullable Says<NewsOverview> says() {
		return (this.told == null || this.told.equals(this.date)) ? null : new Says<>(new NewsOverview(this.told));
	}

}
