package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** The orders in which policies can be listed; the slug breaks every tie. */
enum PolicySort implements Slugged {

	NEWEST, OLDEST, TITLE;

}
