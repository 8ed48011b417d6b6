package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** What makes a provision apply that does not always apply. */
enum DutyTrigger implements Slugged {

	CAN_SWAY_OPINION, SERVES_MINORS, LARGE_PLATFORM, CRITICAL_INFRASTRUCTURE, SENSITIVE_DATA, DATA_EXPORT, BIOMETRIC,
	COULD_MISLEAD, ABOVE_THRESHOLD, HIGH_RISK, PUBLIC_SERVICE;

}
