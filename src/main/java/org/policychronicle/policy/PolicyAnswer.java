package org.policychronicle.policy;

import java.util.List;

import org.policychronicle.mcp.Proviso;

/**
 * What is known of a policy.
 *
 * @param policy the policy
 * @param dates every date in its life
 * @param bodies the public bodies behind it, each with its part
 * @param related other policies, each with what it is to this one
 * @param doubts what is doubtful about it
 * @param articles the articles of which something is recorded
 * @param texts where its text and translations stand
 * @param notKnown what is not on record
 * @param proviso for when this holds
 */
record PolicyAnswer(ToldPolicy policy, List<ToldDate> dates, List<Related> bodies, List<Related> related,
		List<String> doubts, List<String> articles, List<PolicyLink> texts, List<String> notKnown, Proviso proviso) {

	/**
	 * Another record.
	 *
	 * @param role what it is to the policy
	 * @param slug its slug
	 * @param title its title or name
	 */
	record Related(String role, String slug, String title) {

	}

}
