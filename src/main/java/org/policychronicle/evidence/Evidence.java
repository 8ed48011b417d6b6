package org.policychronicle.evidence;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A page or text that states a fact. */
@Entity
@Immutable
class Evidence {

	@Id
	Long id;

	String slug;

	String publisher;

	@Nullable String title;

	@Nullable String address;

	@Enumerated(EnumType.STRING)
	EvidenceKind kind;

	boolean retrieved;

	@Nullable String remark;

	@Nullable LocalDate readOn;

	@Nullable String manner;

	@Nullable LocalDate checkedOn;

}
