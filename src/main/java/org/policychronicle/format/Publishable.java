package org.policychronicle.format;

/**
 * The view of a record that is given in all formats: cited, linked and written as text. A
 * handler names the formats it produces, and message converters do the rest.
 */
public interface Publishable extends Cited, Linked, Written {

}
