package org.policychronicle.term;

import jakarta.persistence.Column;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Told;

/** One term and what it means. Written by migrations, only read here. */
@Entity
@Immutable
@SecondaryTable(name = Term.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class Term {

	static final String DOCUMENT = "document_term";

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

	@Embedded
	@AttributeOverride(name = "title", column = @Column(table = DOCUMENT, name = "term"))
	@AttributeOverride(name = "text", column = @Column(table = DOCUMENT, name = "definition"))
	@Nullable Told told;

}
