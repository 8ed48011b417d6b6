package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** Whom a provision binds, protects or charges with a task. */
enum Addressee implements Slugged {

	PROVIDER, TECHNICAL_SUPPORTER, PLATFORM, APP_STORE, USER, ANYONE, PROCESSOR, STATE_ORGAN, AUTHORITY, STATE,
	NETWORK_OPERATOR, CRITICAL_INFRASTRUCTURE_OPERATOR, MINOR, ELDERLY, WORKER, CONSUMER, INDIVIDUAL, DATA_SUBJECT,
	COURT, DEVELOPER, DEPLOYER, TRADE_BODY, RESEARCHER, INSTITUTION;

}
