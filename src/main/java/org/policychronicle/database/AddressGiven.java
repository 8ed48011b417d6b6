package org.policychronicle.database;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where somebody named a database to use; a blank address names none. */
class AddressGiven extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean given = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		return new ConditionOutcome(given,
				ConditionMessage.of(given ? "a database address is given" : "no database address is given"));
	}

}
