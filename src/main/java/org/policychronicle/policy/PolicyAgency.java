package org.policychronicle.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.policychronicle.record.Origin;

/**
 * The part that a public body has in a policy; what filters by agency and role stand on.
 */
@Entity
@Immutable
class PolicyAgency {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	Policy policy;

	Long agencyId;

	@Enumerated(EnumType.STRING)
	AgencyRole role;

	@Enumerated(EnumType.STRING)
	Origin basis;

}
