package org.policychronicle.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page or text that attests something of a record.
 *
 * @param slug its slug
 * @param title who published it, and its title where known
 * @param address where it stands; null where it is not on the web
 * @param kind how near it is to the thing itself, official-text being nearest
 * @param attests the fields of the record that it attests
 * @param confidence how sure that is: high, medium or low
 */
public record Source(String slug, String title, @Nullable String address, String kind, List<String> attests,
		@Nullable String confidence) {

}
