package org.policychronicle.record;

/**
 * Tells that the data is of another version, before any answer is given out as such, so
 * that whatever was derived from the old one is made anew.
 */
public record DataChanged() {

}
