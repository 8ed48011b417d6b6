package org.policychronicle.policy;

import java.util.Map;

import org.policychronicle.web.Results;

/**
 * What a search for policies answers.
 *
 * @param results one page of the policies
 * @param chart all of them by year
 * @param ofAnyStatus how many there would be whatever their status
 * @param cards how each policy of the page is shown in a list, by slug
 */
record PolicyList(Results<PolicySummary> results, PolicyChart chart, long ofAnyStatus, Map<String, PolicyCard> cards) {

}
