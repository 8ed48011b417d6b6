package org.policychronicle.record;

/**
 * The two addresses of a record.
 *
 * @param self its JSON
 * @param html its page
 */
public record RecordLinks(String self, String html) {

}
