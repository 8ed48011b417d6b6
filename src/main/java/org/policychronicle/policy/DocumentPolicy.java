package org.policychronicle.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the source document says of an instrument, as it was first recorded. */
@Entity
@Immutable
class DocumentPolicy {

	@Id
	Long id;

	String title;

	@Enumerated(EnumType.STRING)
	PolicyType type;

	@Enumerated(EnumType.STRING)
	LegalLevel level;

	@Enumerated(EnumType.STRING)
	Jurisdiction jurisdiction;

	String[] topics;

	int sourceYear;

	@Nullable Integer periodFrom;

	@Nullable Integer periodTo;

	String summary;

	@Nullable String purpose;

	@Nullable String scope;

}
