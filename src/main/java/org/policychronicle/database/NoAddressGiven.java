package org.policychronicle.database;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where nobody named a database to use. */
class NoAddressGiven extends AddressGiven {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionOutcome given = super.getMatchOutcome(context, metadata);
		return new ConditionOutcome(!given.isMatch(), given.getConditionMessage());
	}

}
