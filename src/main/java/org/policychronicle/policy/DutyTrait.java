package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** What may be so of a service and makes more duties apply to it. */
enum DutyTrait implements Slugged {

	CAN_SWAY_OPINION, SERVES_MINORS;

}
