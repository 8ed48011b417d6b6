package org.policychronicle.format;

/**
 * What paper says of the page that is on it.
 *
 * @param day the day on which it was shown
 * @param version the version of the data
 */
public record Printed(String day, String version) {

}
