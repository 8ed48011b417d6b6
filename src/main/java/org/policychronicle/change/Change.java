package org.policychronicle.change;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of the data, written by the migration that made it. */
@Entity
@Immutable
class Change {

	@Id
	Long id;

	Instant changedAt;

	@Nullable String recordKind;

	@Nullable String recordSlug;

	@Formula("(select r.title from record r where r.kind = record_kind and r.slug = record_slug)")
	@Nullable String title;

	@Formula("(select r.chinese_title from record r where r.kind = record_kind and r.slug = record_slug)")
	@Nullable String chineseTitle;

	String what;

	@Nullable String chineseWhat;

	String why;

	@Nullable String chineseWhy;

	@Nullable String field;

	@Nullable String oldValue;

	@Nullable String newValue;

}
