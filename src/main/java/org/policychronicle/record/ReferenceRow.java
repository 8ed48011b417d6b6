package org.policychronicle.record;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * One link between two records, so that a filter can ask for the records that stand near
 * another.
 */
@Entity
@Immutable
@Table(name = "reference")
@IdClass(ReferenceRow.Key.class)
class ReferenceRow {

	@Id
	String fromKind;

	@Id
	Long fromId;

	@Id
	String role;

	@Id
	String kind;

	@Id
	String slug;

	@Enumerated(EnumType.STRING)
	Origin basis;

	record Key(String fromKind, Long fromId, String role, String kind, String slug) implements Serializable {

	}

}
