package org.policychronicle.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.policychronicle.web.Listing;

/**
 * One page of the records that were found.
 *
 * @param listing the hits, as any collection
 * @param leftOut the words and phrases that had to be left out of the query for anything
 * to be found; nothing where the hits have them all
 * @param suggestions names like the query, where nothing has all of its words
 */
record SearchListing(@JsonUnwrapped Listing<Hit> listing, List<String> leftOut, List<String> suggestions) {

}
