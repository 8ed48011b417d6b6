package org.policychronicle.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;

/** One thing that a policy says: a duty, a ban, a right, a principle, a target. */
@Entity
@Immutable
class Provision {

	@Id
	Long id;

	String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	Policy policy;

	int position;

	@Nullable String article;

	@Enumerated(EnumType.STRING)
	ProvisionKind kind;

	String[] topics;

	String text;

	@Nullable Integer dueYear;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

}
