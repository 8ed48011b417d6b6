package org.policychronicle.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;

/** One term and what it means. Written by migrations, only read here. */
@Entity
@Immutable
class Term {

	@Id
	Long id;

	String slug;

	@Column(name = "term")
	String title;

	@Column(name = "chinese_term")
	@Nullable String chineseTitle;

	@Nullable String acronym;

	String definition;

	@Nullable String chineseDefinition;

	@Nullable String article;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

}
