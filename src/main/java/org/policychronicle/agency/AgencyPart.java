package org.policychronicle.agency;

import org.policychronicle.record.Slugged;

/** The two parts in policies by which most readers look for a body. */
enum AgencyPart implements Slugged {

	ISSUED, ENFORCES;

}
