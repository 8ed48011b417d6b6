package org.policychronicle.agency;

import org.policychronicle.web.Results;

/**
 * What a search for public bodies answers.
 *
 * @param results one page of them
 * @param matrix their policies by year
 */
record AgencyList(Results<AgencySummary> results, AgencyMatrix matrix) {

}
