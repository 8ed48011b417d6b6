package org.policychronicle.news;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * One headline that the source lists. Written by migrations, only read here.
 */
@Entity
@Immutable
class NewsItem {

	private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b");

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

	/**
	 * What grave notes establish in place of the date; empty where they only reject it.
	 */
	@Formula("""
			(select string_agg(case n.confidence when 'low' then '' else coalesce(n.established, '') end, ' ')
			from note_subject s join data_note n on n.id = s.note_id
			where s.news_id = id and s.field = 'date' and n.severity = 'high')
			""")
	@Nullable String corrected;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

	/**
	 * The date to cite it by: the one that grave notes establish where they reject its
	 * own.
	 */
	@Nullable PartialDate citedDate() {
		if (this.corrected == null) {
			return this.date;
		}
		List<String> dates = DATE.matcher(this.corrected).results().map(MatchResult::group).distinct().toList();
		return (dates.size() == 1) ? PartialDate.parse(dates.get(0)) : null;
	}

}
