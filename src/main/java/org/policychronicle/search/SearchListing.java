package org.policychronicle.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.policychronicle.web.Listing;

/**
 * What was found, as the API writes it.
 *
 * @param listing the hits, as any collection
 * @param suggestions names like the query, where nothing was found
 */
record SearchListing(@JsonUnwrapped Listing<Hit> listing, List<String> suggestions) {

}
