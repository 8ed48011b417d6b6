package org.policychronicle.policy;

import java.util.List;

import org.policychronicle.mcp.Proviso;

/**
 * What an article says.
 *
 * @param found what is recorded of it, with its instrument
 * @param recordedArticles the articles of the instrument of which something is recorded
 * @param notKnown what is not on record
 * @param proviso for when this holds
 */
record ArticleAnswer(ToldArticles found, List<String> recordedArticles, List<String> notKnown, Proviso proviso) {

}
