package org.policychronicle.search;

import org.jspecify.annotations.Nullable;

/**
 * What a single article says, as it was found.
 *
 * @param hit the same as any hit
 * @param sort what it does: a duty, a ban, a right
 * @param article the article it stands in, where known
 * @param policy the slug of its instrument
 */
record ProvisionHit(Hit hit, String sort, @Nullable String article, String policy) {

}
