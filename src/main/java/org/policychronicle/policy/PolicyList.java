package org.policychronicle.policy;

import org.policychronicle.web.Results;

/**
 * What a search for policies answers.
 *
 * @param results one page of the policies
 * @param chart all of them by year and type
 */
record PolicyList(Results<PolicySummary> results, PolicyChart chart) {

}
