package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/**
 * Which year a filter by year means: that of its issue or else of the first step that is
 * known, that under which the source document files it, that of its issue alone, or that
 * of its entry into force.
 */
enum YearBasis implements Slugged {

	RECORDED, SOURCE, ISSUED, EFFECTIVE;

}
